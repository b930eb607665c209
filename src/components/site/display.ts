import { keep, onStorageChange } from '../../storage.ts';
import './offline-copy.ts';

/** Shows how the reader chose to see the guide, and keeps another choice as soon as it is made. */

const status = document.querySelector('#display output');
const radios = [...document.querySelectorAll<HTMLInputElement>('#display input')];

for (const radio of radios) {
	radio.addEventListener('change', () => {
		document.documentElement.dataset[radio.name] = radio.value;
		const kept = keep(`guide-${radio.name}`, radio.value);
		if (status)
			status.textContent = kept
				? 'Kept in this browser.'
				: 'Your browser keeps nothing for this site, so the choice lasts as long as this page.';
	});
}

onStorageChange(() => {
	for (const radio of radios) radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? '');
});

// Until now a choice would have been lost.
for (const group of document.querySelectorAll<HTMLFieldSetElement>('#display fieldset')) group.disabled = false;
