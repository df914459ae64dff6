package occ.pole;

import static occ.kernel.EntityKind.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.kernel.EntityKind;
import occ.pole.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of its subject. Codes are stored and never change: below 100 the value is text or a day,
 * from 100 the object is another entity, from 200 the value is an identifier in its canonical form.
 */
public enum Predicate {
    NAME(1, "Name", Target.TEXT, true, EnumSet.allOf(EntityKind.class)),
    ALIAS(2, "Also known as", Target.TEXT, false, EnumSet.allOf(EntityKind.class)),
    BIRTH_DATE(3, "Date of birth", Target.DATE, true, EnumSet.of(PERSON)),
    SEX(4, "Sex", Target.TEXT, true, EnumSet.of(PERSON)),
    NATIONALITY(5, "Nationality", Target.TEXT, false, EnumSet.of(PERSON)),
    DISTINGUISHING_MARK(6, "Distinguishing mark", Target.TEXT, false, EnumSet.of(PERSON, GROUP)),
    OCCUPATION(7, "Occupation", Target.TEXT, false, EnumSet.of(PERSON)),
    CUSTODY(8, "Where now", Target.TEXT, true, EnumSet.of(PERSON)),
    DESCRIPTION(9, "Description", Target.TEXT, false, EnumSet.allOf(EntityKind.class)),
    TERRITORY(10, "Territory", Target.TEXT, false, EnumSet.of(GROUP)),
    ACTIVITY(11, "Activity", Target.TEXT, false, EnumSet.of(GROUP, PRIORITY_INDIVIDUAL, PERSON)),
    ADDRESS(12, "Address", Target.TEXT, true, EnumSet.of(LOCATION, ORGANISATION)),
    HAPPENED_ON(13, "Happened on", Target.DATE, true, EnumSet.of(EVENT)),
    MAKE_AND_MODEL(14, "Make and model", Target.TEXT, true, EnumSet.of(VEHICLE, PHONE)),
    LEGACY_REFERENCE(15, "Reference elsewhere", Target.TEXT, false, EnumSet.allOf(EntityKind.class)),
    DIED_ON(16, "Died on", Target.DATE, true, EnumSet.of(PERSON)),

    /** A person or organisation belongs to a group; the text is the role, which mapping defines. */
    MEMBER_OF(100, "Member of", false, EnumSet.of(PERSON, ORGANISATION), EnumSet.of(GROUP)),
    RIVAL_OF(101, "Rival of", false, EnumSet.of(GROUP), EnumSet.of(GROUP)),
    ALLY_OF(102, "Ally of", false, EnumSet.of(GROUP), EnumSet.of(GROUP)),
    SUPPLIES(103, "Supplies", false, EnumSet.of(GROUP), EnumSet.of(GROUP)),
    OVERLAPS(104, "Overlaps with", false, EnumSet.of(GROUP), EnumSet.of(GROUP)),
    SPLINTER_OF(105, "Splinter of", false, EnumSet.of(GROUP), EnumSet.of(GROUP)),
    USES(
            110,
            "Uses",
            false,
            EnumSet.of(PERSON, ORGANISATION, GROUP),
            EnumSet.of(PHONE, VEHICLE, ACCOUNT, LOCATION, ORGANISATION)),
    OWNS(
            111,
            "Owns",
            false,
            EnumSet.of(PERSON, ORGANISATION, GROUP),
            EnumSet.of(PHONE, VEHICLE, ACCOUNT, LOCATION, ORGANISATION)),
    LIVES_AT(112, "Lives at", false, EnumSet.of(PERSON), EnumSet.of(LOCATION)),
    FOUND_AT(113, "Found at", false, EnumSet.of(PERSON, VEHICLE, PHONE, GROUP, ORGANISATION), EnumSet.of(LOCATION)),
    ASSOCIATE_OF(114, "Associate of", false, EnumSet.of(PERSON), EnumSet.of(PERSON)),
    FAMILY_OF(115, "Family of", false, EnumSet.of(PERSON), EnumSet.of(PERSON)),
    DIRECTOR_OF(116, "Director of", false, EnumSet.of(PERSON), EnumSet.of(ORGANISATION)),
    EMPLOYED_BY(117, "Employed by", false, EnumSet.of(PERSON), EnumSet.of(ORGANISATION, PERSON)),
    PARTY_TO(118, "Party to", false, EnumSet.of(PERSON, ORGANISATION, VEHICLE, PHONE, ACCOUNT), EnumSet.of(EVENT)),
    IS_THE_PERSON(119, "Is the person", true, EnumSet.of(PRIORITY_INDIVIDUAL), EnumSet.of(PERSON)),

    PNC_ID(IdentifierKind.PNC_ID),
    CRO_NUMBER(IdentifierKind.CRO_NUMBER),
    PRISON_NUMBER(IdentifierKind.PRISON_NUMBER),
    NINO(IdentifierKind.NINO),
    PROBATION_CRN(IdentifierKind.PROBATION_CRN),
    DRIVER_NUMBER(IdentifierKind.DRIVER_NUMBER),
    PASSPORT(IdentifierKind.PASSPORT),
    VRM(IdentifierKind.VRM),
    VIN(IdentifierKind.VIN),
    PHONE_NUMBER(IdentifierKind.PHONE_NUMBER),
    IMEI(IdentifierKind.IMEI),
    EMAIL_ADDRESS(IdentifierKind.EMAIL_ADDRESS),
    IBAN(IdentifierKind.IBAN),
    SORT_CODE_AND_ACCOUNT(IdentifierKind.SORT_CODE_AND_ACCOUNT),
    CRYPTO_ADDRESS(IdentifierKind.CRYPTO_ADDRESS),
    COMPANY_NUMBER(IdentifierKind.COMPANY_NUMBER),
    LEI(IdentifierKind.LEI),
    POSTCODE(IdentifierKind.POSTCODE),
    UPRN(IdentifierKind.UPRN),
    GRID_REFERENCE(IdentifierKind.GRID_REFERENCE),
    COURT_URN(IdentifierKind.COURT_URN);

    public enum Target {
        TEXT,
        DATE,
        ENTITY,
        IDENTIFIER
    }

    private static final int FIRST_IDENTIFIER = 200;
    private static final Map<Short, Predicate> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Predicate::code, Function.identity()));

    private final short code;
    private final String label;
    private final Target target;
    private final boolean singleValued;
    private final Set<EntityKind> subjects;
    private final Set<EntityKind> objects;
    private final @Nullable IdentifierKind identifier;

    Predicate(IdentifierKind identifier) {
        this.code = (short) (FIRST_IDENTIFIER + identifier.code());
        this.label = identifier.label();
        this.target = Target.IDENTIFIER;
        this.singleValued = false;
        this.subjects = Set.of(identifier.entityKind());
        this.objects = Set.of();
        this.identifier = identifier;
    }

    Predicate(int code, String label, Target target, boolean singleValued, Set<EntityKind> subjects) {
        this.code = (short) code;
        this.label = label;
        this.target = target;
        this.singleValued = singleValued;
        this.subjects = Set.copyOf(subjects);
        this.objects = Set.of();
        this.identifier = null;
    }

    Predicate(int code, String label, boolean singleValued, Set<EntityKind> subjects, Set<EntityKind> objects) {
        this.code = (short) code;
        this.label = label;
        this.target = Target.ENTITY;
        this.singleValued = singleValued;
        this.subjects = Set.copyOf(subjects);
        this.objects = Set.copyOf(objects);
        this.identifier = null;
    }

    public static Predicate of(int code) {
        var found = BY_CODE.get((short) code);
        if (found == null) {
            throw new IllegalArgumentException("No predicate has the code " + code);
        }
        return found;
    }

    public static Predicate of(IdentifierKind identifier) {
        return of(FIRST_IDENTIFIER + identifier.code());
    }

    /** What may be said of an entity of this kind, in the order it is offered. */
    public static List<Predicate> about(EntityKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.subjects.contains(kind))
                .toList();
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Target target() {
        return target;
    }

    /** Whether two different values at one time compete, rather than both being so. */
    public boolean isSingleValued() {
        return singleValued;
    }

    public Optional<IdentifierKind> identifier() {
        return Optional.ofNullable(identifier);
    }

    public boolean isAbout(EntityKind kind) {
        return subjects.contains(kind);
    }

    /** What a link said by hand may lead to. Imports may bring what others thought fit. */
    public boolean mayPointAt(EntityKind kind) {
        return objects.contains(kind);
    }

    /** The value as a person reads it. */
    public String display(String stored) {
        return identifier == null ? stored : identifier.display(stored);
    }
}
