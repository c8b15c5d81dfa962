/**
 * How long an administrator can bring a room back that was deleted or has expired. Nobody else sees
 * it in that time, and then it is gone for good.
 */
export const recoverableDays = 7;
