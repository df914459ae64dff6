package occ.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.testing.Circles;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What speaks of hidden things must be as hidden as they are. */
@WholeApplication
class NarrowingAccessTests {
    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    CompartmentMembers members;

    @Autowired
    AccessClasses classes;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Test
    @DisplayName("What speaks of nothing hidden is as its recorder wants it")
    void whatSpeaksOfNothingHiddenStaysAsItIs() {
        assertThat(narrowed(open("force:kent"), open("force:merseyside"))).isEqualTo(open("force:kent"));
        assertThat(narrowed(closed("force:kent"), open("force:merseyside"))).isEqualTo(closed("force:kent"));
    }

    @Test
    @DisplayName("What speaks of something in a compartment stays in it, and of a higher marking gets it")
    void whatSpeaksOfACompartmentStaysInIt() {
        var guarded = open("force:merseyside").within(Compartment.SAFEGUARDING);

        assertThat(narrowed(open("force:kent"), guarded))
                .isEqualTo(open("force:kent").within(Compartment.SAFEGUARDING));
        assertThat(narrowed(AccessClass.of(Marking.OFFICIAL, Handling.P, id("force:kent")), open("force:kent")))
                .isEqualTo(open("force:kent"));
    }

    @Test
    @DisplayName("What speaks of two compartments is for those who are in both, whoever says it and in whatever order")
    void whatSpeaksOfTwoCompartmentsIsForThoseInBoth() {
        var sponsor = people.another("command", Role.ANALYST);
        var one = circles.keptBy(sponsor);
        var other = circles.keptBy(people.another("command", Role.ANALYST));
        var ofOne = open("force:kent").within(one.compartment());
        var ofOther = open("force:kent").within(other.compartment());

        assertThat(narrowed(ofOne, ofOther)).isEqualTo(narrowed(ofOther, ofOne));
        var both = transactions.as(sponsor, () -> classes.of(sponsor, ofOne.within(other.compartment())));
        assertThat(classes.mayRead(sponsor, both)).isFalse();
        members.admit(other.sponsor(), other.compartment(), people.signInName(sponsor), "Works on both", null);
        assertThat(transactions.as(sponsor, () -> classes.mayRead(sponsor, both)))
                .isTrue();
        assertThat(classes.within(one.compartment())).contains(both);
        assertThat(classes.within(other.compartment())).contains(both);
    }

    @Test
    @DisplayName(
            "What a region says of something under a force’s conditions is for that force’s line, not for the region’s")
    void conditionsStayWithTheirOwnersLine() {
        assertThat(narrowed(open("region:NW"), closed("force:merseyside"))).isEqualTo(closed("force:merseyside"));
        assertThat(narrowed(closed("region:NW"), closed("force:merseyside"))).isEqualTo(closed("force:merseyside"));
        assertThat(narrowed(closed("force:merseyside"), closed("region:NW"))).isEqualTo(closed("force:merseyside"));
    }

    @Test
    @DisplayName("Everybody who reads a record reads what is open and no higher marked, and nothing under conditions")
    void whatEverybodyReadsWhoReadsARecord() {
        var actor = people.with("command", Role.ANALYST);
        var record = transactions.as(actor, () -> classes.of(actor, open("force:kent")));
        var elsewhere = transactions.as(actor, () -> classes.of(actor, open("force:merseyside")));
        var held = transactions.as(actor, () -> classes.of(actor, closed("force:kent")));

        assertThat(classes.readByAllWhoRead(record)).contains(record, elsewhere).doesNotContain(held);
        assertThat(classes.readByAllWhoRead(held)).contains(record, held);
    }

    private AccessClass narrowed(AccessClass wanted, AccessClass spokenOf) {
        Actor actor = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.ANALYST);
        return transactions.as(
                actor, () -> classes.get(classes.narrowest(actor, wanted, List.of(classes.of(actor, spokenOf)))));
    }

    private AccessClass open(String owner) {
        return AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, id(owner));
    }

    private AccessClass closed(String owner) {
        return AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.C, id(owner));
    }

    private OrganisationId id(String owner) {
        return organisations.find(owner).orElseThrow().id();
    }
}
