/** Where it is noted on the device that the bell may be heard. */
const place = 'chapeau:bell';

/** The bell of the timekeeper: muted until the person lets it be heard, on this device. */
export class Bell {
	#sound: AudioContext | undefined;
	heard = $state(false);

	/** Reads whether it was let be heard before. */
	start(): void {
		try {
			this.heard = localStorage.getItem(place) === 'on';
		} catch {
			// It stays muted.
		}
	}

	/** Lets it be heard, once, to know how loud it is; or mutes it. */
	turn(): void {
		this.heard = !this.heard;
		try {
			localStorage.setItem(place, this.heard ? 'on' : 'off');
		} catch {
			// It is asked for again next time.
		}
		this.ring(1);
	}

	/** A browser lets sound begin only at a press. */
	ready(): void {
		if (!this.heard || typeof AudioContext === 'undefined') return;
		this.#sound ??= new AudioContext();
		void this.#sound.resume();
	}

	ring(times: number): void {
		if (!this.heard) return;
		this.ready();
		const sound = this.#sound;
		if (!sound) return;
		for (let nth = 0; nth < times; nth += 1) strike(sound, sound.currentTime + nth * 0.45);
	}
}

/** One stroke: partials of a small bell, the higher ones gone sooner. */
function strike(sound: AudioContext, when: number): void {
	for (const [ratio, loud, long] of [
		[1, 0.25, 1.4],
		[2.76, 0.12, 0.8],
		[5.4, 0.06, 0.4]
	] as const) {
		const tone = sound.createOscillator();
		const volume = sound.createGain();
		tone.frequency.value = 880 * ratio;
		volume.gain.setValueAtTime(loud, when);
		volume.gain.exponentialRampToValueAtTime(0.0001, when + long);
		tone.connect(volume).connect(sound.destination);
		tone.start(when);
		tone.stop(when + long);
	}
}
