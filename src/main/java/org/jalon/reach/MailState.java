package org.jalon.reach;

/** Whether a domain can receive mail, as far as its names say. */
public enum MailState {
    /** It names a mail server, or has an address itself. */
    RECEIVES,
    /** It says that it wants no mail (RFC 7505), or names no server at all. */
    REFUSES,
    /** No such domain exists. */
    NO_SUCH_DOMAIN,
    /** Nobody could be asked now. */
    UNKNOWN
}
