package occ.demonstration.internal;

import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;

/** A force with somebody who writes reports, and the hands that these go through. */
record IntelligenceUnit(
        OrganisationId force, AccountId author, ClassId free, ClassId conditional, ClassId covert, ClassId originals) {

    static IntelligenceUnit of(Actor author, AccessClasses classes) {
        var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, author.unit());
        var line = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.C, author.unit());
        return new IntelligenceUnit(
                author.unit(),
                author.account(),
                classes.of(author, open),
                classes.of(author, line),
                classes.of(author, line.within(Compartment.COVERT)),
                classes.of(author, line.within(Compartment.ORIGINALS)));
    }
}
