package occ.threattolife.internal;

import java.time.Instant;
import occ.threattolife.Decision;
import occ.threattolife.Ending;
import occ.threattolife.Made;
import occ.threattolife.Step;
import occ.threattolife.Warning;
import org.jspecify.annotations.Nullable;

/** A step as its row holds it: each kind fills the columns it has a use for. */
record StepRow(
        Kind kind,
        String why,
        @Nullable Instant moment,
        @Nullable String toWhom,
        @Nullable String fromWhom,
        @Nullable String byWhom,
        @Nullable String measures,
        @Nullable String response,
        @Nullable String ending,
        @Nullable Boolean real,
        @Nullable Boolean immediate) {

    enum Kind {
        TAKEN_UP,
        PASSED_ON,
        DECIDED,
        WARNED,
        NOT_WARNED,
        REVIEWED,
        CLOSED
    }

    static StepRow of(Step step) {
        return switch (step) {
            case Step.TakenUp taken -> plain(Kind.TAKEN_UP, taken.why(), null, null);
            case Step.PassedOn passed -> plain(Kind.PASSED_ON, passed.why(), null, passed.to());
            case Step.Decided decided -> decided(decided.decision());
            case Step.Warned warned -> warned(warned.warning());
            case Step.NotWarned not -> plain(Kind.NOT_WARNED, not.why(), null, null);
            case Step.Reviewed reviewed -> plain(Kind.REVIEWED, reviewed.why(), reviewed.next(), null);
            case Step.Closed closed ->
                new StepRow(
                        Kind.CLOSED,
                        closed.why(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        closed.ending().name(),
                        null,
                        null);
        };
    }

    Step step(Made made) {
        return switch (kind) {
            case TAKEN_UP -> new Step.TakenUp(made);
            case PASSED_ON -> new Step.PassedOn(made, said(toWhom), why);
            case DECIDED -> new Step.Decided(made, decision(made));
            case WARNED ->
                new Step.Warned(made, new Warning.Given(said(toWhom), said(byWhom), moment(made), why, said(response)));
            case NOT_WARNED -> new Step.NotWarned(made, why);
            case REVIEWED -> new Step.Reviewed(made, why, moment(made));
            case CLOSED -> new Step.Closed(made, Ending.valueOf(said(ending)), why);
        };
    }

    private Decision decision(Made made) {
        return new Decision(
                Boolean.TRUE.equals(real),
                Boolean.TRUE.equals(immediate),
                said(toWhom),
                said(fromWhom),
                why,
                said(measures),
                moment(made));
    }

    private static StepRow plain(Kind kind, String why, @Nullable Instant moment, @Nullable String toWhom) {
        return new StepRow(kind, why, moment, toWhom, null, null, null, null, null, null, null);
    }

    private static StepRow decided(Decision decision) {
        return new StepRow(
                Kind.DECIDED,
                decision.reasons(),
                decision.reviewAt(),
                decision.atRisk(),
                decision.from(),
                null,
                decision.measures(),
                null,
                null,
                decision.real(),
                decision.immediate());
    }

    private static StepRow warned(Warning.Given warning) {
        return new StepRow(
                Kind.WARNED,
                warning.words(),
                warning.at(),
                warning.toWhom(),
                null,
                warning.byWhom(),
                null,
                warning.response(),
                null,
                null,
                null);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Instant moment(Made made) {
        return moment == null ? made.at() : moment;
    }
}
