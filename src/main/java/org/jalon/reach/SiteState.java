package org.jalon.reach;

/** What became of knocking at the web address of a place. Only {@link Gone} and {@link NoSuchHost} are worth telling people. */
public sealed interface SiteState {

    /** Somebody is there: the page itself, or a server that wants a person and not a program. */
    record Answers(int status) implements SiteState {}

    /** The server is there and says that the page is not: 404 or 410. */
    record Gone(int status) implements SiteState {}

    /** No such name exists. */
    record NoSuchHost() implements SiteState {}

    /** Not now: no connection, no answer in time, too many redirects, or a server in trouble. Worth asking again another day. */
    record Unreachable(FetchTrouble.Reason reason) implements SiteState {}

    /** Never asked: not an address of the public web. */
    record NotAllowed(FetchTrouble.Reason reason) implements SiteState {}
}
