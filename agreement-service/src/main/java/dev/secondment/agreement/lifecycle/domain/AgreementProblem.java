package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything this service refuses, and what to do about it. The code follows from the name and never changes. */
public enum AgreementProblem implements ProblemType {
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "No such agreement",
            "Check the id. An agreement to which you are no party looks the same as one that does not exist."),
    NO_SUCH_VERSION(
            ProblemKind.NOT_FOUND,
            "No such version of the terms",
            "List the agreement's versions; an agreement that is not signed by all has none."),
    NOT_YOUR_PART(
            ProblemKind.FORBIDDEN,
            "This step belongs to another party or function",
            "Ask a person whose side and role may take this step; the operation's description names them."),
    HOME_NOT_YOURS(
            ProblemKind.RULE,
            "The home organisation must be your own",
            "Only the home employer drafts an agreement. Set home.organizationId to your organisation."),
    NOT_A_DRAFT(
            ProblemKind.CONFLICT,
            "Only a draft can be changed",
            "Home HR can return the agreement to DRAFT by a review decision RETURN; given signatures are then void."),
    ILLEGAL_TRANSITION(
            ProblemKind.CONFLICT,
            "The agreement cannot take this step now",
            "Read the agreement again; allowedTransitions lists the states that can follow its present one."),
    TERMS_INVALID(
            ProblemKind.RULE,
            "The patched terms are not well formed",
            "Correct the values that violations names; nothing was changed."),
    TERMS_INCOMPLETE(
            ProblemKind.RULE,
            "The terms are incomplete or contradict each other",
            "Supply or correct everything that missing and violations list, then submit again."),
    CHECKS_OPEN(
            ProblemKind.RULE,
            "A rule holds the agreement back",
            "Read /v1/agreements/{id}/compliance for all findings; return the draft and correct it, or have them waived where that is allowed."),
    REASON_REQUIRED(
            ProblemKind.RULE,
            "A reason is needed",
            "Say in reason why the agreement goes back; the drafting side reads it in the history."),
    APPROVALS_INVALID(
            ProblemKind.RULE,
            "The approval chain cannot work",
            "Correct every step that violations names, then submit again."),
    APPROVAL_OUT_OF_TURN(
            ProblemKind.CONFLICT,
            "An earlier approval comes first",
            "Wait for the step that nextStep names; the agreement's review shows who is asked."),
    ALREADY_APPROVED(
            ProblemKind.CONFLICT,
            "You have already approved this text",
            "Nobody approves twice: let the person asked for the next step, or a substitute, approve it."),
    SIGNING_PLAN_INVALID(
            ProblemKind.RULE,
            "Order or deadline of the signatures cannot work",
            "Correct signingOrder and signBy as violations says; without them all sign in any order within 30 days."),
    SIGNATURE_OUT_OF_TURN(
            ProblemKind.CONFLICT,
            "Another party signs first",
            "Wait until the parties that turn lists have signed; the agreement then asks for your signature."),
    SIGNING_TIME_OVER(
            ProblemKind.CONFLICT,
            "The time to sign is over",
            "The agreement expires unsigned. The home employer can draft a new one."),
    DOCUMENT_CHANGED(
            ProblemKind.CONFLICT,
            "The hash is not that of the document to be signed",
            "Read the agreement again, check its terms, and sign the documentHash it shows."),
    ALREADY_SIGNED(
            ProblemKind.CONFLICT,
            "This party has already signed",
            "Nothing is left to do: one signature per party and document."),
    ONE_PERSON_TWO_PARTIES(
            ProblemKind.CONFLICT, "One person cannot sign for two parties", "Let another person sign for this party."),
    PARTY_AMBIGUOUS(
            ProblemKind.RULE,
            "You stand on more than one side",
            "Say in party for which side you act: HOME, HOST, SECONDEE, VENDOR or CLIENT."),
    UNAVAILABILITY_NOT_AGREED(
            ProblemKind.RULE,
            "The possible loss of the post was not agreed before signing",
            "Have the parties agree first; unavailabilityAgreedOn must not lie after the day of signature."),
    END_OUTSIDE_TERM(
            ProblemKind.RULE,
            "The last day lies outside the term",
            "Choose a last day within the term; latestLastDay names the latest. A later end needs an extension."),
    NO_CONSENT(
            ProblemKind.CONFLICT,
            "There is no consent to withdraw",
            "Nothing is left to do: no consent was given with this signature, or it has been withdrawn."),
    TERM_STARTED(
            ProblemKind.CONFLICT,
            "The secondment has started",
            "An agreement can be withdrawn only before its first day; afterwards it is ended early.");

    private final ProblemText text;

    AgreementProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("agreement-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
