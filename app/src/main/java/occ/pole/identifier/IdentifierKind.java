package occ.pole.identifier;

import static occ.kernel.EntityKind.ACCOUNT;
import static occ.kernel.EntityKind.EVENT;
import static occ.kernel.EntityKind.LOCATION;
import static occ.kernel.EntityKind.ORGANISATION;
import static occ.kernel.EntityKind.PERSON;
import static occ.kernel.EntityKind.PHONE;
import static occ.kernel.EntityKind.VEHICLE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;

/** Every kind of identifier an entity may be known by. The code is stored, so it never changes. */
public enum IdentifierKind {
    PNC_ID(1, "PNC ID", "For example 1979/0163001B or 79/163001B", PERSON, Leads.TO_A_PERSON, PncId::parse),
    CRO_NUMBER(2, "CRO number", "For example 265416/21G or SF05/482703J", PERSON, Leads.TO_A_PERSON, CroNumber::parse),
    PRISON_NUMBER(3, "Prison number", "For example A1234BC", PERSON, Leads.TO_A_PERSON, PrisonNumber::parse),
    NINO(4, "National Insurance number", "For example JG 10 37 59 A", PERSON, Leads.TO_A_PERSON, Nino::parse),
    PROBATION_CRN(5, "Probation CRN", "For example X123456", PERSON, Leads.TO_A_PERSON, ProbationCrn::parse),
    DRIVER_NUMBER(
            6,
            "Driver number",
            "16 characters, as in MORGA657054SM9IJ",
            PERSON,
            Leads.TO_A_PERSON,
            DriverNumber::parse),
    PASSPORT(7, "Passport number", "5 to 12 letters and digits", PERSON, Leads.TO_A_PERSON, Passport::parse),
    VRM(8, "Registration mark", "For example AB12 CDE", VEHICLE, Leads.TO_A_PERSON, Vrm::parse),
    VIN(9, "VIN", "17 letters and digits, on the chassis", VEHICLE, Leads.TO_A_PERSON, Vin::parse),
    PHONE_NUMBER(
            10,
            "Telephone number",
            "For example 07700 900123, or +33 and so on",
            PHONE,
            Leads.TO_A_PERSON,
            PhoneNumber::parse),
    IMEI(11, "IMEI", "15 digits; dial *#06# to see them", PHONE, Leads.TO_A_PERSON, Imei::parse),
    EMAIL_ADDRESS(
            12, "E-mail address", "For example name@example.org", ACCOUNT, Leads.TO_A_PERSON, EmailAddress::parse),
    IBAN(13, "IBAN", "For example GB29 NWBK 6016 1331 9268 19", ACCOUNT, Leads.TO_A_PERSON, Iban::parse),
    SORT_CODE_AND_ACCOUNT(
            14,
            "Sort code and account",
            "For example 20-04-15 38290008",
            ACCOUNT,
            Leads.TO_A_PERSON,
            SortCodeAndAccount::parse),
    CRYPTO_ADDRESS(
            15,
            "Cryptocurrency address",
            "Bitcoin, Ethereum or Tron; copy it",
            ACCOUNT,
            Leads.TO_A_PERSON,
            CryptoAddress::parse),
    COMPANY_NUMBER(
            16,
            "Company number",
            "For example 01234567 or SC123456",
            ORGANISATION,
            Leads.ELSEWHERE,
            CompanyNumber::parse),
    LEI(17, "LEI", "20 letters and digits", ORGANISATION, Leads.ELSEWHERE, Lei::parse),
    POSTCODE(18, "Postcode", "For example SW1A 1AA", LOCATION, Leads.ELSEWHERE, Postcode::parse),
    UPRN(19, "UPRN", "Up to 12 digits", LOCATION, Leads.TO_A_PERSON, Uprn::parse),
    GRID_REFERENCE(
            20, "Grid reference", "For example TQ 300 800", LOCATION, Leads.ELSEWHERE, NationalGridReference::parse),
    COURT_URN(21, "Case URN", "For example 01AB1234526", EVENT, Leads.TO_A_PERSON, CourtUrn::parse);

    private enum Leads {
        TO_A_PERSON,
        ELSEWHERE
    }

    private final short code;
    private final String label;
    private final String hint;
    private final EntityKind entityKind;
    private final Leads leads;
    private final BiFunction<String, LocalDate, Parsed<? extends IssuedIdentifier>> reader;

    IdentifierKind(
            int code,
            String label,
            String hint,
            EntityKind entityKind,
            Leads leads,
            Function<String, Parsed<? extends IssuedIdentifier>> reader) {
        this(code, label, hint, entityKind, leads, (typed, today) -> reader.apply(typed));
    }

    IdentifierKind(
            int code,
            String label,
            String hint,
            EntityKind entityKind,
            Leads leads,
            BiFunction<String, LocalDate, Parsed<? extends IssuedIdentifier>> reader) {
        this.code = (short) code;
        this.label = label;
        this.hint = hint;
        this.entityKind = entityKind;
        this.leads = leads;
        this.reader = reader;
    }

    public static IdentifierKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No identifier kind has the code " + code));
    }

    /** The kinds that an entity of this sort may be known by, in the order they are offered. */
    public static List<IdentifierKind> of(EntityKind entityKind) {
        return Arrays.stream(values())
                .filter(kind -> kind.entityKind == entityKind)
                .toList();
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Shown under the field of a form. */
    public String hint() {
        return hint;
    }

    public EntityKind entityKind() {
        return entityKind;
    }

    /**
     * Whether it leads, alone, to a living person: holder, keeper, user, household, defendant. Then it is personal
     * data, and bears no unique key.
     */
    public boolean identifiesPerson() {
        return leads == Leads.TO_A_PERSON;
    }

    /** The canonical text of what was typed. The date tells which century two digits of a year mean. */
    public Parsed<String> normalise(String typed, LocalDate today) {
        return reader.apply(typed, today).map(IssuedIdentifier::text);
    }

    /** What was stored stays readable even where the reading has since become stricter. */
    public String display(String canonical) {
        return switch (reader.apply(canonical, LocalDate.MAX)) {
            case Parsed.Valid<? extends IssuedIdentifier>(var identifier) -> identifier.display();
            case Parsed.Invalid<? extends IssuedIdentifier> _ -> canonical;
        };
    }
}
