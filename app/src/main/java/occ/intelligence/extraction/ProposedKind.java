package occ.intelligence.extraction;

import java.util.Optional;
import occ.kernel.EntityKind;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;
import org.jspecify.annotations.Nullable;

/** What a stretch of text may be. The most specific come first: of two readings of equal length the earlier wins. */
public enum ProposedKind {
    EMAIL_ADDRESS("E-mail address", IdentifierKind.EMAIL_ADDRESS),
    CRYPTO_ADDRESS("Cryptocurrency address", IdentifierKind.CRYPTO_ADDRESS),
    IBAN("IBAN", IdentifierKind.IBAN),
    SORT_CODE_AND_ACCOUNT("Sort code and account", IdentifierKind.SORT_CODE_AND_ACCOUNT),
    IMEI("IMEI", IdentifierKind.IMEI),
    PNC_ID("PNC ID", IdentifierKind.PNC_ID),
    PRISON_NUMBER("Prison number", IdentifierKind.PRISON_NUMBER),
    NINO("National Insurance number", IdentifierKind.NINO),
    PASSPORT("Passport number", IdentifierKind.PASSPORT),
    COMPANY_NUMBER("Company number", IdentifierKind.COMPANY_NUMBER),
    PHONE_NUMBER("Telephone number", IdentifierKind.PHONE_NUMBER),
    PART_OF_VRM("Part of a registration mark", EntityKind.VEHICLE, null),
    VRM("Registration mark", IdentifierKind.VRM),
    POSTCODE("Postcode", IdentifierKind.POSTCODE),
    DATE("Date", null, null),
    ADDRESS("Address or place", EntityKind.LOCATION, Predicate.ADDRESS),
    GROUP("Group", EntityKind.GROUP, Predicate.NAME),
    ORGANISATION("Organisation", EntityKind.ORGANISATION, Predicate.NAME),
    PERSON("Person", EntityKind.PERSON, Predicate.NAME);

    private final String label;
    private final @Nullable EntityKind entityKind;
    private final @Nullable Predicate predicate;

    ProposedKind(String label, IdentifierKind identifier) {
        this(label, identifier.entityKind(), Predicate.of(identifier));
    }

    ProposedKind(String label, @Nullable EntityKind entityKind, @Nullable Predicate predicate) {
        this.label = label;
        this.entityKind = entityKind;
        this.predicate = predicate;
    }

    public String label() {
        return label;
    }

    /** What it would be an attribute of; a date by itself belongs to nothing. */
    public Optional<EntityKind> entityKind() {
        return Optional.ofNullable(entityKind);
    }

    /** What it would say of that entity; a part of a mark is no identifier, so nothing follows from it alone. */
    public Optional<Predicate> predicate() {
        return Optional.ofNullable(predicate);
    }

    Optional<IdentifierKind> identifier() {
        return predicate().flatMap(Predicate::identifier);
    }
}
