package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.RuleBook;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Now;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Filter;
import occ.picture.Exceptions.Overdue;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * One breach of each rule that runs, brought about by deeds and ended by a deed. A rule that a module adds fails here until
 * there is a case for it.
 */
@WholeApplication
class EveryRuleFiresAndClearsTests {
    private static final int MOST = 100_000;

    @Autowired
    RuleBook rules;

    @Autowired
    Exceptions exceptions;

    @Autowired
    Clocks clocks;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Test
    @DisplayName("R01: each rule in the running list has a case here, and no case is of a rule that is gone")
    void eachRuleHasACase() {
        assertThat(cases().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.rules().stream().map(AdequacyRule::key).toList());
    }

    @TestFactory
    @DisplayName("R01: what each rule asks for is an exception once it is late, and none once the deed is done")
    Stream<DynamicTest> eachRuleFiresAndClears() {
        var cases = cases();
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        "%s, %s: %s; then: %s".formatted(rule.code(), rule.key(), rule.breach(), rule.deed()),
                        () -> firesAndClears(rule, cases.getOrDefault(rule.key(), () -> missing(rule)))));
    }

    private static Breach missing(AdequacyRule rule) {
        throw new AssertionError("There is no case of the rule " + rule.key());
    }

    private void firesAndClears(AdequacyRule rule, Supplier<Breach> brought) {
        var breach = brought.get();

        Now.at(breach.late(), () -> {
            assertThat(shown(rule, breach)).as("once it is late").isTrue();
            breach.deed().run();
            assertThat(shown(rule, breach)).as("after the deed").isFalse();
        });
    }

    /** Where it is about a subject, among the exceptions as a chair reads them. A region without an officer is none, nor a theme without a lead. */
    private boolean shown(AdequacyRule rule, Breach breach) {
        var chair = people.chair();
        return isOfNoSubject(rule) ? isLate(chair, rule, breach) : isListed(chair, rule, breach.subject());
    }

    private boolean isLate(Actor chair, AdequacyRule rule, Breach breach) {
        return transactions.as(chair, () -> clocks.running(chair, breach.subject())).stream()
                .filter(one -> one.rule().equals(rule))
                .anyMatch(one -> one.isException(breach.late()));
    }

    private boolean isListed(Actor chair, AdequacyRule rule, EntityId about) {
        var filter = new Filter(Filter.ALL_KINDS, Map.of(Facet.RULE, Set.of(rule.key())), Among.ALL);
        List<Overdue> rows = exceptions.list(chair, filter, AsAt.NOW, 1, MOST).rows();
        return rows.stream().anyMatch(one -> one.subject().id().equals(about));
    }

    private static boolean isOfNoSubject(AdequacyRule rule) {
        return Set.of("partners.embedded-officer", "governance.named-lead").contains(rule.key());
    }

    private Map<String, Supplier<Breach>> cases() {
        var cases = new HashMap<String, Supplier<Breach>>();
        cases.putAll(LifeBreaches.in(context).all());
        cases.putAll(ResponseBreaches.in(context).all());
        cases.putAll(PlanBreaches.in(context).all());
        cases.putAll(GovernanceBreaches.in(context).all());
        cases.putAll(DisruptionBreaches.in(context).all());
        cases.putAll(OperationBreaches.in(context).all());
        return cases;
    }
}
