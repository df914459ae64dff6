package occ.plans;

import static occ.plans.PlanExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.plans.Action.Content;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActionsByRuleTests {
    @Test
    @DisplayName("R47: aimed at somebody neither suspected nor convicted, an action is refused unless it protects")
    void atABystanderOnlyWhatProtects() {
        assertThat(ActionRules.aimedAt(content(false, "Section 1"), false).applies())
                .isTrue();
        assertThat(ActionRules.aimedAt(content(true, ""), false).applies()).isFalse();
        assertThat(ActionRules.aimedAt(content(false, ""), null).applies())
                .as("at a place or the group itself")
                .isFalse();
    }

    @Test
    @DisplayName("R47: aimed at a suspect, an action states its power and why it is necessary and proportionate")
    void atASuspectWithGrounds() {
        assertThat(ActionRules.aimedAt(content(false, ""), true).field()).isEqualTo("grounds");
        assertThat(ActionRules.aimedAt(content(false, ""), true).applies()).isTrue();
        assertThat(ActionRules.aimedAt(content(false, "Section 1, no lesser means"), true)
                        .applies())
                .isFalse();
    }

    @Test
    @DisplayName("Actions that wait for each other could never be done: no circle of any length")
    void noCircles() {
        var needs = Map.of("A", List.<String>of(), "B", List.of("A"), "C", List.of("B"), "D", List.of("D"));

        assertThat(ActionRules.wouldWaitForItself("A", List.of("C"), needs)).isTrue();
        assertThat(ActionRules.wouldWaitForItself("A", List.of("A"), needs)).isTrue();
        assertThat(ActionRules.wouldWaitForItself("C", List.of("A", "B"), needs))
                .isFalse();
        assertThat(ActionRules.wouldWaitForItself("A", List.of("D"), needs))
                .as("a circle of others is no reason to search for ever")
                .isFalse();
    }

    @Test
    @DisplayName("An action ends with words, and not before what it depends on")
    void anActionEndsWithWords() {
        var first = action(ActionState.TO_DO);
        var done = action(ActionState.DONE);

        assertThat(ActionRules.move(first, ActionState.DONE, "", List.of())).isInstanceOf(Refused.class);
        assertThat(ActionRules.move(first, ActionState.NOT_DONE, "", List.of())).isInstanceOf(Refused.class);
        assertThat(ActionRules.move(first, ActionState.WAITING, "", List.of())).isInstanceOf(Done.class);
        assertThat(ActionRules.move(first, ActionState.DONE, "Closed", List.of(first)))
                .isInstanceOf(Refused.class);
        assertThat(ActionRules.move(first, ActionState.DONE, "Closed", List.of(done)))
                .isInstanceOf(Done.class);
        assertThat(ActionRules.move(done, ActionState.TO_DO, "", List.of()))
                .as("opening it again has a reason")
                .isInstanceOf(Refused.class);
    }

    @Test
    void theBalanceCountsObjectivesAndOpenActionsOfEachPillar() {
        var balance = Balance.of(
                List.of(PlanExamples.objective(Pillar.PURSUE, "Stop it")),
                List.of(action(ActionState.TO_DO), action(ActionState.DONE)));

        assertThat(balance.pillars()).containsOnlyKeys(Pillar.values());
        assertThat(balance.pillars().get(Pillar.PURSUE)).isEqualTo(new Balance.Count(1, 1, 1));
        assertThat(balance.pillars().get(Pillar.PREPARE)).isEqualTo(new Balance.Count(0, 0, 0));
    }

    @Test
    @DisplayName("R39: every template has an objective that pursues and one that does not")
    void everyTemplateHasBothSides() {
        for (var template : PlanTemplate.values()) {
            assertThat(template.aims()).extracting(PlanTemplate.Aim::pillar).contains(Pillar.PURSUE);
            assertThat(template.aims())
                    .extracting(PlanTemplate.Aim::pillar)
                    .anyMatch(pillar -> pillar != Pillar.PURSUE);
            assertThat(template.aims()).allSatisfy(aim -> assertThat(aim.acts()).isNotEmpty());
        }
    }

    private static Content content(boolean protective, String grounds) {
        return new Content(
                UUID.randomUUID(),
                Pillar.PURSUE,
                "Visit the yard",
                "",
                Target.SUBJECT,
                protective,
                grounds,
                new ActionOwner.Lead(),
                TODAY);
    }

    static Action action(ActionState state) {
        return new Action(
                new ActionId(UUID.randomUUID()),
                Reference.next("ACT"),
                EntityId.next(),
                1,
                state,
                content(false, ""),
                List.of(),
                null);
    }
}
