import { setTimeout as rest } from 'node:timers/promises';

/** How hard the outside world may be leant on. */
export interface Politeness {
	/** Hosts that are asked at the same time. */
	hosts: number;
	/** Rest between two requests to one host, in milliseconds. */
	pause: number;
}

/** Does something for each address: one at a time for each host, with a rest between, a few hosts at once. */
export async function forEachByHost(
	addresses: readonly string[],
	{ hosts, pause }: Politeness,
	work: (address: string) => Promise<void>,
): Promise<void> {
	const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].sort((a, b) => b.length - a.length);
	const worker = async () => {
		for (let queue = queues.shift(); queue; queue = queues.shift())
			for (const [place, address] of queue.entries()) {
				if (place > 0) await rest(pause);
				await work(address);
			}
	};
	await Promise.all(Array.from({ length: hosts }, worker));
}
