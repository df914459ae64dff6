package occ.partners.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import occ.kernel.EntityKind;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.mapping.Membership;
import occ.partners.ExposureKind;
import occ.partners.internal.MapLinks.MapLink;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** Which kind of exposure a statement of the map may be. */
final class KindOfLink {
    private static final Pattern IN_PRISON = Pattern.compile("\\b(hmp|yoi|prison|custody|remand)");

    private KindOfLink() {}

    static Optional<ExposureKind> of(MapLink link) {
        return switch (link.predicate()) {
            case USES, OWNS, DIRECTOR_OF, LIVES_AT -> ofThing(link.objectKind());
            case PASSPORT -> Optional.of(ExposureKind.TRAVEL);
            case EMAIL_ADDRESS -> Optional.of(ExposureKind.ONLINE);
            case CUSTODY -> isInPrison(link.text()) ? Optional.of(ExposureKind.PRISONS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What a member is to the group by what they lend it. */
    static Optional<ExposureKind> of(Membership membership) {
        var enabler = membership.enabler();
        if (membership.role() != MemberRole.SPECIALIST_ENABLER) {
            return Optional.empty();
        }
        return Optional.of(isInsider(enabler) ? ExposureKind.INSIDERS : ExposureKind.ASSOCIATES);
    }

    private static Optional<ExposureKind> ofThing(@Nullable EntityKind kind) {
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case ORGANISATION -> Optional.of(ExposureKind.BUSINESSES);
            case VEHICLE -> Optional.of(ExposureKind.VEHICLES);
            case LOCATION -> Optional.of(ExposureKind.PROPERTY);
            case ACCOUNT -> Optional.of(ExposureKind.MONEY);
            case PHONE -> Optional.of(ExposureKind.COMMUNICATIONS);
            default -> Optional.empty();
        };
    }

    /** About a member rather than about a thing that the statement leads to. */
    static boolean isAboutTheMember(Predicate predicate) {
        return predicate == Predicate.PASSPORT
                || predicate == Predicate.CUSTODY
                || predicate == Predicate.EMAIL_ADDRESS;
    }

    private static boolean isInsider(@Nullable EnablerType enabler) {
        return enabler != null && enabler.name().startsWith("CORRUPT_INSIDER");
    }

    private static boolean isInPrison(@Nullable String text) {
        return text != null && IN_PRISON.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
