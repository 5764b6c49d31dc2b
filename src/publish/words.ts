/** "1 record", "13,869 records". */
export function counted(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** 10046903011.52 as 10,046,903,011.52, digit by digit: no float. */
export function grouped(value: string | number | bigint): string {
  const [whole = "", fraction] = String(value).split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
