package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.Corroboration.NewJudgement;
import occ.sources.Corroboration.Outcome;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeApplication
@RecordApplicationEvents
class JudgingCorroborationTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    SourceFiles files;

    @Autowired
    Corroboration corroboration;

    RegisterExamples examples;
    Actor controller;
    UnlockKey key;
    Reference report;
    Reference second;
    Reference third;
    Reference ofTheSame;

    @BeforeEach
    void fourReportsOfThreeSources() throws SQLException {
        examples = new RegisterExamples(context).standing();
        controller = examples.controller();
        key = examples.key();
        report = examples.lodged(SourceType.CHIS, "ISR 6001", "");
        second = examples.lodged(SourceType.MEMBER_OF_PUBLIC, "Ottoline Greaves", "");
        third = examples.lodged(SourceType.PRISON, "Wing officer Beddoes", "");
        ofTheSame = examples.lodged(SourceType.CHIS, "ISR 6001", "again");
        files.file(controller, key);
    }

    @Test
    @DisplayName("R52: a judgement leaves as a band for each of the two reports, without source or number")
    void r52AJudgementLeavesAsABand(ApplicationEvents events) {
        judge(second, Independence.INDEPENDENT);
        assertThat(told(events))
                .containsExactly(
                        new CorroborationJudged(controller, report, CorroborationBand.SOME_SUPPORT),
                        new CorroborationJudged(controller, second, CorroborationBand.SOME_SUPPORT));

        assertThat(judge(third, Independence.INDEPENDENT))
                .isEqualTo(new Outcome.Judged(CorroborationBand.STRONG_SUPPORT));
        assertThat(told(events))
                .endsWith(
                        new CorroborationJudged(controller, report, CorroborationBand.STRONG_SUPPORT),
                        new CorroborationJudged(controller, third, CorroborationBand.SOME_SUPPORT));
        assertThat(CorroborationJudged.class.getRecordComponents()).hasSize(3);
    }

    @Test
    @DisplayName("A judgement on the same two takes the place of the one before, from whichever side it is made")
    void aJudgementTakesThePlaceOfTheOneBefore() {
        judge(second, Independence.INDEPENDENT);
        corroboration.judge(
                controller, key, new NewJudgement(second, report, Independence.SAME_SOURCE, "She is the informant"));

        var dossier = corroboration.of(controller, key, report);
        assertThat(dossier.band()).isEqualTo(CorroborationBand.STANDS_ALONE);
        assertThat(dossier.judgements()).singleElement().satisfies(judgement -> {
            assertThat(judgement.other()).isEqualTo(second);
            assertThat(judgement.reason()).isEqualTo("She is the informant");
        });
    }

    @Test
    @DisplayName("Two reports filed under one source are never independent")
    void oneSourceIsNeverIndependentOfItself() {
        assertThat(judge(ofTheSame, Independence.INDEPENDENT))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("sealed-independence"));
        assertThat(judge(ofTheSame, Independence.SAME_SOURCE))
                .isEqualTo(new Outcome.Judged(CorroborationBand.STANDS_ALONE));
    }

    @Test
    @DisplayName("A report is not judged beside itself, nor beside one whose source is not filed")
    void aReportIsJudgedBesideAnotherOnFile() {
        assertThat(judge(report, Independence.SAME_SOURCE)).isInstanceOf(Outcome.Refused.class);
        assertThat(judge(Reference.next("IRP"), Independence.INDEPENDENT))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("other"));
    }

    private Outcome judge(Reference other, Independence independence) {
        return corroboration.judge(
                controller, key, new NewJudgement(report, other, independence, "They live in different towns"));
    }

    private static List<CorroborationJudged> told(ApplicationEvents events) {
        return events.stream(CorroborationJudged.class).toList();
    }
}
