package occ.partners.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoalitionsTests {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    @DisplayName("The coalition and both alternatives cost what trying every choice finds, in hundreds of small cases")
    void equalsExhaustiveSearch() {
        var random = new Random(20261128);
        for (var round = 0; round < 300; round++) {
            var question = Exhaustive.random(random, 2 + random.nextInt(5), 1 + random.nextInt(8), 2, 4);
            var exhaustive = new Exhaustive(question);
            var before = new ArrayList<Set<Integer>>();
            var proposal = Coalitions.propose(question, Budget.USUAL);
            for (var coalition : all(proposal)) {
                assertThat(exhaustive.least(before)).as("round " + round).hasValue(coalition.cost());
                assertThat(coalition.bound().exact()).isTrue();
                assertThat(covered(coalition)).isEqualTo(coverable(question));
                before.add(coalition.partners());
            }
            if (before.size() <= Coalitions.ALTERNATIVES && !before.getFirst().isEmpty()) {
                assertThat(exhaustive.least(before)).as("nothing was missed").isEmpty();
            }
        }
    }

    @Test
    void equalQuestionsGetEqualAnswers() {
        var question = Exhaustive.random(new Random(5), 60, 25, 3, 5);

        assertThat(Coalitions.propose(question, Budget.USUAL)).isEqualTo(Coalitions.propose(question, Budget.USUAL));
    }

    @Test
    @DisplayName("Where the budget ends first, the answer says what is proven, and what is proven is true")
    void whatIsProvenIsTrue() {
        var random = new Random(11);
        for (var round = 0; round < 60; round++) {
            var question = Exhaustive.random(random, 25, 14, 2, 4);
            var exact = Coalitions.propose(question, Budget.nodes(1_000_000)).best();
            var cut = Coalitions.propose(question, Budget.nodes(0)).best();

            assertThat(exact.bound().exact()).isTrue();
            assertThat(cut.bound().least()).isLessThanOrEqualTo(exact.cost());
            assertThat(cut.cost()).isGreaterThanOrEqualTo(exact.cost());
            assertThat(covered(cut)).isEqualTo(coverable(question));
        }
        assertThat(new Bound(14, 10).inWords()).isEqualTo("at most 1.4 times the least possible");
        assertThat(new Bound(41, 30).inWords()).isEqualTo("at most 1.4 times the least possible");
        assertThat(new Bound(9, 9).inWords()).isEqualTo("no coalition costs less");
    }

    @Test
    @DisplayName("Two hundred partners and sixty exposures are answered promptly, each answer with its bound")
    void twoHundredPartnersAreAnsweredPromptly() {
        for (var seed = 0; seed < 6; seed++) {
            var question = Exhaustive.random(new Random(seed), 200, 60, 4, 4 + seed);
            var began = processorTime();
            var proposal = Coalitions.propose(question, Budget.USUAL);

            assertThat(Duration.ofNanos(processorTime() - began)).isLessThan(LONGEST);
            assertThat(covered(proposal.best())).isEqualTo(coverable(question));
            assertThat(proposal.best().bound().tenths()).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void whatNobodyCanCoverIsNamed() {
        var question = new Question(
                List.of("the yard", "the handsets"), List.of(candidate("Council", 1, lever("End the tenancy", 2, 0))));

        var proposal = Coalitions.propose(question, Budget.USUAL);

        assertThat(proposal.uncovered()).containsExactly(1);
        assertThat(proposal.best().partners()).containsExactly(0);
    }

    @Test
    void withNothingToCoverNobodyIsAsked() {
        var proposal = Coalitions.propose(
                new Question(List.of(), List.of(candidate("Council", 1, lever("Anything", 2)))), Budget.USUAL);

        assertThat(proposal.best().members()).isEmpty();
        assertThat(proposal.best().cost()).isZero();
        assertThat(proposal.alternatives()).isEmpty();
    }

    @Test
    void whoeverARelationshipLeadsToIsPreferred() {
        var stranger = candidate("Stranger", 3, lever("Freeze it", 1, 0));
        var known = candidate("Known", 1, lever("Freeze it", 2, 0));

        var proposal = Coalitions.propose(new Question(List.of("the account"), List.of(stranger, known)), Budget.USUAL);

        assertThat(proposal.best().partners()).containsExactly(1);
        assertThat(proposal.alternatives())
                .singleElement()
                .satisfies(other -> assertThat(other.partners()).containsExactly(0));
    }

    @Test
    void eachPartnerIsThereForAReason() {
        var council = candidate("Council", 1, lever("End the tenancy", 2, 0), lever("License it", 1, 1));
        var bank = candidate("Bank", 1, lever("Freeze it", 1, 2));
        var other = candidate("Other bank", 2, lever("Freeze it", 1, 2));
        var question = new Question(List.of("the yard", "the car wash", "the account"), List.of(council, bank, other));

        assertThat(Coalitions.propose(question, Budget.USUAL).best().members())
                .extracting(Member::reason)
                .containsExactly(
                        "the only one with a lever on the yard and the car wash, for cost 4",
                        "covers the account for cost 2");
    }

    @Test
    void aSearchThatIsStoppedStillAnswers() {
        var question = Exhaustive.random(new Random(3), 80, 40, 3, 3);

        var proposal = Coalitions.propose(question, new Budget(1_000, () -> true));

        assertThat(covered(proposal.best())).isEqualTo(coverable(question));
    }

    @Test
    void questionsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> lever("Idle", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> candidate("Paying", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.nodes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(List.of(), List.of(candidate("Council", 1, lever("Wide", 1, 0)))));
    }

    /** Of this thread alone, as the machine may be busy with others. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Coalition> all(Proposal proposal) {
        return Stream.concat(Stream.of(proposal.best()), proposal.alternatives().stream())
                .toList();
    }

    private static Set<Integer> covered(Coalition coalition) {
        var covered = new TreeSet<Integer>();
        coalition.members().forEach(member -> covered.addAll(member.covers()));
        return covered;
    }

    private static Set<Integer> coverable(Question question) {
        var covered = new TreeSet<Integer>();
        question.candidates().forEach(one -> one.levers().forEach(lever -> covered.addAll(lever.covers())));
        return covered;
    }

    private static Candidate candidate(String name, int approach, Lever... levers) {
        return new Candidate(name, name, approach, List.of(levers));
    }

    private static Lever lever(String name, int cost, Integer... covers) {
        return new Lever(name, name, cost, new TreeSet<>(List.of(covers)));
    }
}
