package occ.mapping.internal;

import java.util.Locale;
import java.util.Set;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/**
 * May they? Each verb of the map is one of the verbs that roles hold, and it must reach the place of the subject. What
 * the nominator's side does reaches the nominating organisation as well, wherever in the country the subject is.
 */
@Component
class Reach {
    private static final Set<MappingVerb> OF_THE_NOMINATORS_SIDE = Set.of(
            MappingVerb.NOMINATE,
            MappingVerb.SCORE,
            MappingVerb.MAINTAIN,
            MappingVerb.REVIEW,
            MappingVerb.PROPOSE_ARCHIVE);

    private final Access access;
    private final Organisations organisations;

    Reach(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    boolean may(Actor actor, MappingVerb verb, Subject subject) {
        return access.may(actor, held(verb), area(verb, subject))
                || OF_THE_NOMINATORS_SIDE.contains(verb) && access.may(actor, held(verb), subject.nominatedBy());
    }

    /** @throws Forbidden if they may not; the denial is written to the trail */
    void require(Actor actor, MappingVerb verb, Subject subject) {
        if (!may(actor, verb, subject)) {
            throw new Forbidden(actor, deed(verb), subject.id());
        }
    }

    /** Archiving in tiers 1 and 2 is for whoever approves archives for the whole country. */
    private OrganisationId area(MappingVerb verb, Subject subject) {
        return verb == MappingVerb.APPROVE_ARCHIVE_OF_HIGH_TIERS
                ? organisations.command().id()
                : subject.area();
    }

    static Verb held(MappingVerb verb) {
        return switch (verb) {
            case NOMINATE -> Verb.NOMINATE;
            case TRIAGE, REOPEN, APPROVE_CHILD_MEMBERSHIP -> Verb.TRIAGE;
            case SCORE -> Verb.SCORE;
            case ASSURE -> Verb.ASSURE;
            case MAINTAIN -> Verb.RECORD_FACTS;
            case REVIEW -> Verb.REVIEW;
            case PROPOSE_ARCHIVE -> Verb.PROPOSE_ARCHIVE;
            case APPROVE_ARCHIVE, APPROVE_ARCHIVE_OF_HIGH_TIERS -> Verb.APPROVE_ARCHIVE;
            case MERGE_AND_SPLIT -> Verb.MERGE_AND_SPLIT;
        };
    }

    private static String deed(MappingVerb verb) {
        return "mapping." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
