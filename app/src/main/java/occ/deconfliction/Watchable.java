package occ.deconfliction;

import java.util.Arrays;
import java.util.Optional;
import occ.kernel.EntityKind;
import org.jspecify.annotations.Nullable;

/** What may be worked on by two bodies at once without their knowing. */
public enum Watchable {
    PERSON(
            "Person",
            "Name, with the date of birth beside it; or a PNC ID or another number of theirs",
            EntityKind.PERSON),
    GROUP("Group", "Its name", EntityKind.GROUP),
    PHONE("Phone", "Telephone number or IMEI", EntityKind.PHONE),
    VEHICLE("Vehicle", "Registration mark or VIN", EntityKind.VEHICLE),
    ADDRESS("Address", "House and street, with the postcode last; or a UPRN", EntityKind.LOCATION),
    ACCOUNT("Account", "IBAN, sort code and account number, e-mail or cryptocurrency address", EntityKind.ACCOUNT),
    COMPANY("Company", "Company number or name", EntityKind.ORGANISATION),
    OPERATION("Operation", "Its name", null),
    EVENT("Planned event", "Postcode, with the day beside it; or a case URN", EntityKind.EVENT);

    private final String label;
    private final String hint;
    private final @Nullable EntityKind record;

    Watchable(String label, String hint, @Nullable EntityKind record) {
        this.label = label;
        this.hint = hint;
        this.record = record;
    }

    /** The kind as somebody writes it in a list: by its label, in whatever case. */
    public static Optional<Watchable> named(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.label.equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** Priority individuals and vulnerabilities are not watched themselves: whom and what they are made of is. */
    public static Optional<Watchable> of(EntityKind kind) {
        return Arrays.stream(values()).filter(one -> one.record == kind).findFirst();
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** The kind of record it may have here; an operation has none. */
    public Optional<EntityKind> record() {
        return Optional.ofNullable(record);
    }
}
