'use strict';
/* The lock: what opens the content, and what locks the entries. Nothing is kept outside this page's memory. */
const words = JSON.parse(document.getElementById('words').textContent);
const say = (key, ...args) => words[key].replace(/\{(\d)\}/g, (all, at) => args[at] === undefined ? '' : args[at]);

const Lock = (() => {
  const pack = JSON.parse(document.getElementById('pack').textContent);
  const head = JSON.parse(pack.head);
  const bytes = text => Uint8Array.from(atob(text), each => each.charCodeAt(0));
  const utf8 = text => new TextEncoder().encode(text);
  const base64 = buffer => {
    let text = '';
    new Uint8Array(buffer).forEach(each => { text += String.fromCharCode(each); });
    return btoa(text);
  };
  const gcm = (iv, bound) => ({ name: 'AES-GCM', iv: bytes(iv), additionalData: utf8(bound) });

  const mine = async passphrase => {
    const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
    const wrapping = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(pack.salt), iterations: pack.rounds }, typed, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    return crypto.subtle.decrypt(gcm(pack.keyIv, ''), wrapping, bytes(pack.locked));
  };

  return {
    head,
    works: () => !!(window.crypto && crypto.subtle),
    over: () => Date.now() >= head.expires,
    early: () => Date.now() < head.made - 3600000,
    /* The content; null for another passphrase. Throws where the file was altered or its day is not the one it says. */
    open: async passphrase => {
      let half;
      try {
        half = await mine(passphrase);
      } catch (wrong) {
        return null;
      }
      const curve = { name: 'ECDH', namedCurve: 'P-256' };
      const secret = await crypto.subtle.importKey('jwk', JSON.parse(new TextDecoder().decode(half)), curve, false, ['deriveBits']);
      const theirs = await crypto.subtle.importKey('raw', bytes(pack.key), curve, false, []);
      const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, secret, 256);
      const source = await crypto.subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey']);
      const key = await crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8('hearth-pack') },
        source, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
      const plain = await crypto.subtle.decrypt(gcm(pack.iv, pack.head), key, bytes(pack.data));
      const content = JSON.parse(new TextDecoder().decode(plain));
      if (content.expires !== head.expires || content.pack !== head.pack) {
        throw new Error('altered');
      }
      return content;
    },
    /* The entries as a file that shows nothing to whoever finds it. */
    file: async (content, entries) => {
      const iv = base64(crypto.getRandomValues(new Uint8Array(12)));
      const key = await crypto.subtle.importKey('raw', bytes(content.entriesKey), 'AES-GCM', false, ['encrypt']);
      const inside = JSON.stringify({ pack: content.pack, entries });
      const data = await crypto.subtle.encrypt(gcm(iv, 'bench-entries|' + content.pack), key, utf8(inside));
      return JSON.stringify({ hearth: 'bench-entries', v: 1, pack: content.pack, iv, data: base64(data) });
    },
  };
})();

/* An element with its attributes and children; a text is always text. */
const el = (name, given, ...children) => {
  const made = document.createElement(name);
  Object.entries(given || {}).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? key : value);
    }
  });
  children.flat(Infinity).forEach(child => { if (child !== null && child !== undefined) { made.append(child); } });
  return made;
};
