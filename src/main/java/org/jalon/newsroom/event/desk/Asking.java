package org.jalon.newsroom.event.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.site.Words;

/** Who asks for a page of the desk, in which language, with the key of its forms. */
record Asking(Actor actor, Words words, FormKey key) {}
