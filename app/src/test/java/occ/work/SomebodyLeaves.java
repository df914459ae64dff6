package occ.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import occ.access.Accounts;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.intelligence.requirement.Requirements;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.tasking.LeadAssignment;
import occ.tasking.Response;
import occ.testing.People;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.HandingOn.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer who leaves, another who takes over, and the coordinator of their region. */
abstract class SomebodyLeaves {
    static final String NOTE = "All of it is in the shared folder of the unit";

    @Autowired
    HandingOn handingOn;

    @Autowired
    Jobs jobs;

    @Autowired
    Response response;

    @Autowired
    Requirements requirements;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Burdened burdened;
    Actor coordinator;
    Actor leaver;
    Actor taker;

    @BeforeEach
    void somebodyLeaves() {
        burdened = beans.createBean(Burdened.class);
        coordinator = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        leaver = people.another("force:merseyside", Role.LEAD_OFFICER);
        taker = people.another("force:merseyside", Role.LEAD_OFFICER);
    }

    HandingOn.Held held() {
        return handingOn.held(coordinator, reference());
    }

    List<AccountId> heirs(String kind) {
        return held().group(kind).orElseThrow().heirs().stream()
                .map(heir -> heir.person().id())
                .toList();
    }

    Holder holder(Actor actor) {
        return handingOn.holders(actor).stream()
                .filter(this::isLeaver)
                .findFirst()
                .orElseThrow();
    }

    boolean isLeaver(Holder holder) {
        return holder.person().id().equals(leaver.account());
    }

    String reference() {
        return jdbc.sql("select reference from access.person where id = :id")
                .param("id", leaver.account().value())
                .query(String.class)
                .single();
    }

    Chosen chosen(String kind, Reference... references) {
        return chosen(taker, kind, references);
    }

    static Chosen chosen(Actor to, String kind, Reference... references) {
        return new Chosen(
                kind, List.of(references).stream().map(Reference::text).toList(), to.account());
    }

    Asked asked(Chosen... chosen) {
        return new Asked(leaver.account(), List.of(chosen), NOTE);
    }

    Handover begun(Chosen... chosen) {
        return handingOn.get(
                coordinator, handingOn.begin(coordinator, asked(chosen)).reference());
    }

    LeadAssignment lead(Subject subject) {
        return requireNonNull(response.of(coordinator, subject.id(), AsAt.NOW).lead());
    }

    void close(Actor who) {
        assertThat(accounts.close(people.administrator(), who.account())).isEqualTo(Accounts.Ending.DONE);
    }

    List<String> deeds(Actor actor) {
        return transactions.as(
                actor,
                () -> trail.between(Instant.EPOCH, Instant.now().plusSeconds(60), 0, 500).lines().stream()
                        .map(OwnTrail.Line::deed)
                        .toList());
    }
}
