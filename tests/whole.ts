/** Whether everything is tried that `npm test` tries in part: every page, the real guide built twice, more damage. `GUIDE_TEST_WHOLE=1`, once a week. */
export const WHOLE = process.env['GUIDE_TEST_WHOLE'] === '1';
