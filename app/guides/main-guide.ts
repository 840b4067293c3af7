/** The guide that the shop goes by: its menu and its front page lead to it while it is published. */
export const MAIN_GUIDE = 'large-pores'
