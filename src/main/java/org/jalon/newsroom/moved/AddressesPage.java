package org.jalon.newsroom.moved;

import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.newsroom.moved.OldAddresses.OldAddress;
import org.jalon.site.Page;

/**
 * The old addresses, to be changed.
 *
 * @param head of the document
 * @param key of its forms
 * @param said what came of the last change, may be empty
 * @param wrong whether that is trouble
 * @param words that addresses are looked for by
 * @param lines some of them
 */
public record AddressesPage(Page head, FormKey key, String said, boolean wrong, String words, List<OldAddress> lines) {}
