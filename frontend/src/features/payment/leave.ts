/** Goes to the gateway's page. The address is the server's; anything but a web page is refused all the same. */
export function leaveFor(address: string) {
  const { protocol, href } = new URL(address, location.href);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`not a page: ${protocol}`);
  location.assign(href);
}
