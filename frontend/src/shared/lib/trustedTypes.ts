interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

/**
 * The address of a script of our own as the content security policy wants it: the one policy, named `motcua`, lets nothing
 * from elsewhere through. The address itself where the browser knows no Trusted Types.
 */
export function ownScript(address: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return sameOrigin(address);
  policy ??= factory.createPolicy('motcua', { createScriptURL: sameOrigin });
  return policy.createScriptURL(address) as string;
}

function sameOrigin(address: string) {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`not our script: ${address}`);
  return address;
}
