package occ.rights;

import static occ.rights.RightsExamples.found;
import static occ.rights.RightsExamples.inHand;
import static occ.rights.RightsExamples.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the requester reads, and what they cannot read out of it. */
class ReplyTests {
    private static final RightsCase ACCESS = inHand(Right.ACCESS, null);

    @Test
    @DisplayName(
            "Whether nothing is held, or all of it is neither confirmed nor denied, the answer is the same to the letter")
    void nothingHeldAndNothingConfirmedReadTheSame() {
        var nothing = Reply.of(ACCESS, List.of(), List.of());
        var hidden = Reply.of(
                ACCESS,
                List.of(
                        found(1, "Seen at the yard", ruling(Decision.NEITHER)),
                        found(2, "Seen again", ruling(Decision.NEITHER))),
                List.of());

        assertThat(hidden).isEqualTo(nothing).contains("no information that we are required to release");
    }

    @Test
    @DisplayName("Beside what is released, what is neither confirmed nor denied leaves no trace either")
    void besideWhatIsReleasedNothingShows() {
        var released = found(1, "Name: Corvin Haldersley", ruling(Decision.RELEASE));
        var hidden = found(2, "Seen at the yard", ruling(Decision.NEITHER));

        assertThat(Reply.of(ACCESS, List.of(released, hidden), List.of()))
                .isEqualTo(Reply.of(ACCESS, List.of(released), List.of()))
                .contains("Name: Corvin Haldersley");
    }

    @Test
    @DisplayName("What is withheld openly is told with its ground, and not with its reasons or words")
    void whatIsWithheldOpenlyIsTold() {
        var reply = Reply.of(ACCESS, List.of(found(1, "Seen at the yard", ruling(Decision.WITHHOLD))), List.of());

        assertThat(reply)
                .contains("section 45(4)(b)", "Some of what you asked for is not in this answer")
                .doesNotContain("yard", "An inquiry goes on");
    }

    @Test
    @DisplayName("Redacted words are in no byte of the answer, and what holders released is in it")
    void redactedWordsAreInNoByte() {
        var text = "Corvin met Marek Thrupple.";
        var cut = ruling(Decision.REDACT, new Stretch(11, 25));

        var reply = Reply.of(ACCESS, List.of(found(1, text, cut)), List.of("A letter of 2021"));

        assertThat(reply).contains("Corvin met [redacted].", "A letter of 2021").doesNotContain("Marek", "Thrupple");
    }

    @Test
    @DisplayName("Every answer tells of the Commissioner and the court")
    void everyAnswerTellsOfTheCommissionerAndTheCourt() {
        var refused = inHand(Right.ERASURE, new CaseAnswer(false, Set.of(), "It is evidence."));
        for (var reply : List.of(Reply.of(ACCESS, List.of(), List.of()), Reply.of(refused, List.of(), List.of()))) {
            assertThat(reply).contains("Information Commissioner", "court", "section 51");
        }
        assertThat(Reply.of(refused, List.of(), List.of())).contains("We cannot do what you asked", "It is evidence.");
    }

    @Test
    @DisplayName("Whatever keeps something back needs a ground and reasons; taking out needs something taken out")
    void restrictionsNeedGroundsAndReasons() {
        assertThat(new Ruling(Decision.WITHHOLD, Set.of(), "It goes on", List.of()).objection())
                .get()
                .extracting(Refusal::field)
                .isEqualTo("exemptions");
        assertThat(new Ruling(Decision.NEITHER, Set.of(Exemption.CRIME), " ", List.of()).objection())
                .get()
                .extracting(Refusal::field)
                .isEqualTo("reasons");
        assertThat(ruling(Decision.REDACT).objection())
                .get()
                .extracting(Refusal::field)
                .isEqualTo("quoted");
        assertThat(ruling(Decision.RELEASE).objection()).isEmpty();
        assertThat(ruling(Decision.WITHHOLD).objection()).isEmpty();
    }
}
