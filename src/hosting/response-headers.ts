import { REFERRER_POLICY, SECURITY_POLICY_HEADER } from './security-policy.ts';

/** Devices and rights of the browser that no page of the guide asks for, nor anything that somebody smuggles into it. */
const NEVER_ASKED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
];

/** What a server sends with every file of the site. No value holds a double quote: the writers put them between two. */
export const RESPONSE_HEADERS = {
	'Content-Security-Policy': SECURITY_POLICY_HEADER,
	'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
	'Referrer-Policy': REFERRER_POLICY,
	'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;
