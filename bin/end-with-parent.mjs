// Preloaded into child processes: they end when the process that started them is gone, even after kill -9.
if (process.channel !== undefined) {
  process.on("disconnect", () => process.exit(0));
  process.channel.unref();
}
