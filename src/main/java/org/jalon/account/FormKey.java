package org.jalon.account;

/**
 * What a form must send back to show that it is ours. Controllers take one as an argument and hand it to their page, whose
 * template prints it with {@code account.formkey}.
 *
 * @param value to be sent as {@value #PARAMETER}; empty when the visitor has no session to abuse
 * @param stale whether the form that was just sent came without the right one, where {@link LongForms} asked to be told
 */
public record FormKey(String value, boolean stale) {

    /** The name of the field. */
    public static final String PARAMETER = "cle";
}
