package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.kernel.Period;
import occ.kernel.Theme;
import occ.kernel.Tier;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.ProposedMember;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;

/** The invented group of these tests: Harbour Lantern, drug importers of Merseyside. */
public final class MappingExamples {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    public static final Grade GRADE = Grade.parse("2B P").orElseThrow();
    public static final EntityId HARBOUR_LANTERN = entity(1);
    public static final EntityId QUAY_NINE = entity(2);
    public static final EntityId SLATE_YARD = entity(3);
    public static final EntityRef ROWAN_PIKE = new EntityRef(EntityKind.PERSON, entity(11));
    public static final EntityRef DEE_MARLOW = new EntityRef(EntityKind.PERSON, entity(12));
    public static final OrganisationId MERSEYSIDE_POLICE = new OrganisationId(new UUID(7, 1));
    public static final OrganisationId CHESHIRE_POLICE = new OrganisationId(new UUID(7, 2));
    public static final String MINUTE = "Item 4 of the board of 2 March";
    public static final Actor LEAD = actor(21, Actor.Kind.PERSON);
    public static final Actor COORDINATOR = actor(22, Actor.Kind.PERSON);
    public static final Actor NIGHTLY_JOB = actor(23, Actor.Kind.SERVICE);

    private MappingExamples() {}

    public static EntityId entity(int number) {
        return new EntityId(new UUID(1, number));
    }

    public static EntityRef group(EntityId id) {
        return new EntityRef(EntityKind.GROUP, id);
    }

    public static Origin origin(Grade grade) {
        return new Origin(SourceKind.OTHER, "Report from Crimestoppers", grade);
    }

    public static Area merseyside() {
        return Areas.standard().withKey("merseyside").orElseThrow();
    }

    public static String item(int number) {
        return "Intelligence report " + number;
    }

    public static ProposedMember known(EntityRef person, MemberRole role) {
        return new ProposedMember.Known(person.id(), "Known " + person.id(), role, DataSubjectCategory.SUSPECT);
    }

    public static ProposedMember named(String name) {
        return new ProposedMember.Named(name, MemberRole.LIEUTENANT, DataSubjectCategory.SUSPECT);
    }

    public static ProposedMember unknownMale(int number) {
        return new ProposedMember.Placeholder(
                "Unknown male " + number, item(number), GRADE, MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT);
    }

    public static List<ProposedMember> threeMembers() {
        return List.of(known(ROWAN_PIKE, MemberRole.PRINCIPAL), named("Dee Marlow"), unknownMale(1));
    }

    public static DefinitionTest metTest(DefinitionBasis basis) {
        return new DefinitionTest(
                basis,
                basis.limbs().stream()
                        .map(limb -> new LimbFinding(limb.code(), true, "Shown by two graded reports"))
                        .toList());
    }

    public static LightNomination lightNomination() {
        return new LightNomination(
                "Harbour Lantern",
                "They import cocaine through the port and supply dealers in three towns",
                Theme.DRUGS,
                merseyside(),
                origin(Grade.NOT_GRADED),
                threeMembers());
    }

    public static Membership membership(MemberRole role, DataSubjectCategory category) {
        return new Membership(
                HARBOUR_LANTERN,
                ROWAN_PIKE,
                role,
                null,
                Period.since(TODAY.minusYears(1)),
                GRADE,
                Membership.Basis.ASSESSMENT,
                category,
                2,
                TODAY.plusDays(56));
    }

    public static ArchiveProposal archiveProposal(ArchiveReason reason) {
        return new ArchiveProposal(
                LEAD.account(), TODAY, reason, "Little: the port route is closed", TODAY.minusMonths(14), Set.of(), "");
    }

    public static Merge merge(Agreement agreement) {
        return new Merge(
                group(QUAY_NINE),
                group(HARBOUR_LANTERN),
                SubjectState.MAPPED,
                Set.of(MERSEYSIDE_POLICE, CHESHIRE_POLICE),
                agreement,
                "Same principals, same phone");
    }

    public static Split split(Map<EntityId, Set<EntityId>> members) {
        return new Split(
                group(HARBOUR_LANTERN),
                Set.of(QUAY_NINE, SLATE_YARD),
                Set.of(),
                members,
                Set.of(MERSEYSIDE_POLICE),
                new Agreement.OfOwners(Set.of(MERSEYSIDE_POLICE), MINUTE),
                "The younger members now work on their own");
    }

    /** Grounds on which the coordinator may make the move. */
    public static Grounds goodGrounds(Move move) {
        return switch (move) {
            case PICK_UP -> new Grounds.None();
            case RETURN -> new Grounds.Return(Set.of(ReturnReason.SOURCE_MISSING), "Grade the second report");
            case REJECT -> new Grounds.Rejection(RejectReason.LOCAL_CRIME, "Two shoplifters", null);
            case ACCEPT_FOR_DEVELOPMENT ->
                DefinitionTest.grounds(EntityKind.GROUP, metTest(DefinitionBasis.SCA2015_S45), threeMembers());
            case SCORE -> new Grounds.Scoring(0);
            case PASS_QA, RETURN_FROM_QA ->
                new Grounds.Assurance(LEAD.account(), "Every score read against its evidence");
            case PROPOSE_ARCHIVE -> archiveProposal(ArchiveReason.DISMANTLED);
            case ARCHIVE -> new ArchiveApproval(archiveProposal(ArchiveReason.DISMANTLED), List.of());
            case MERGE -> merge(new Agreement.OfBoard(Tier.REGIONAL, MINUTE));
            case SPLIT -> split(Map.of(ROWAN_PIKE.id(), Set.of(QUAY_NINE)));
            case UNDO_COMBINATION -> Grounds.Undo.because("Two brothers, not one man");
            case RESUBMIT, MONITOR, REACTIVATE, REFUSE_ARCHIVE, REOPEN -> new Grounds.Words("New facts");
        };
    }

    private static Actor actor(int number, Actor.Kind kind) {
        return new Actor(new AccountId(new UUID(2, number)), "Actor " + number, MERSEYSIDE_POLICE, kind);
    }
}
