package org.plenary.access.passkeys;

/**
 * The page on which a device makes a passkey.
 *
 * @param name of the passkey
 * @param origin where alone the browser can make it
 * @param options what the browser tells the device, as JSON
 */
record NewPasskeyPage(String name, String origin, String options) {}
