import { RESPONSE_HEADERS } from './response-headers.ts';

/** A response headers policy of Amazon CloudFront, as `aws cloudfront create-response-headers-policy` takes it. Cache rules go with the files. */
export function toCloudFront(): string {
	const {
		'Content-Security-Policy': policy,
		'Permissions-Policy': permissions,
		'Referrer-Policy': referrer,
		'X-Content-Type-Options': _nosniff,
		...rest
	} = RESPONSE_HEADERS;
	const custom = { 'Permissions-Policy': permissions, ...rest };
	const items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true }));
	const config = {
		Name: 'peer-support-guide',
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
		},
		CustomHeadersConfig: { Quantity: items.length, Items: items },
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}
