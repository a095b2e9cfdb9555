package org.jalon.contribution.propose;

import org.springframework.http.HttpStatus;

/** What a browser is answered that sent a form. */
sealed interface Sent {

    /** Where it is led: French path. */
    record Done(String path) implements Sent {}

    /** The form again, with what was typed. */
    record Again(ProposalPage page, HttpStatus status) implements Sent {}
}
