package org.jalon.account.provider;

/**
 * Whom a provider knows, after all its signatures were checked.
 *
 * @param provider its id here
 * @param subject theirs there, for ever the same
 * @param address of mail, as the provider says, may be empty
 * @param mailVerified whether the provider made sure that it is theirs
 * @param name may be empty
 * @param idToken to show when they sign out there
 */
public record Identity(
        String provider, String subject, String address, boolean mailVerified, String name, String idToken) {}
