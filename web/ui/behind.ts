/** From this many unread blocks on, a page says that it is behind. A few are always under way. */
export const behindFrom = 20;
