package occ.audit.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Purposes, each encrypted under the key of the record that it is about. That key is wrapped by one of the program's, which
 * lies outside the database: a copy of the database alone says nobody's reasons.
 */
@Component
class Purposes {
    private static final String TEXT = "purpose in the trail";
    private static final String WRAPPED = "key of a record in the trail";

    private final AuditSettings settings;
    private final Clock clock;
    private byte @Nullable [] wrapping;

    Purposes(AuditSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    record Key(UUID id, byte[] bytes) {
        byte[] seal(UUID entry, String purpose) {
            return PurposeSeal.seal(bytes, TEXT, entry, purpose.getBytes(StandardCharsets.UTF_8));
        }

        String open(UUID entry, byte[] sealed) {
            return PurposeSeal.open(bytes, TEXT, entry, sealed)
                    .map(text -> new String(text, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("A purpose in the trail was changed"));
        }
    }

    /** The keys in use, made where there is none. */
    Map<UUID, Key> keysOf(Collection<UUID> subjects, JdbcClient jdbc) {
        var keys = new HashMap<UUID, Key>();
        // In one order, so that two transactions that make keys for the same records do not wait for each other in
        // turn.
        for (var subject : new TreeSet<>(subjects)) {
            keys.put(subject, inUse(subject, jdbc).orElseGet(() -> made(subject, jdbc)));
        }
        return keys;
    }

    private Optional<Key> inUse(UUID subject, JdbcClient jdbc) {
        return jdbc.sql("select id, wrapped from audit.subject_key where subject = :subject and destroyed_at is null")
                .param("subject", subject)
                .query((row, number) -> unwrapped(row.getObject("id", UUID.class), row.getBytes("wrapped")))
                .optional();
    }

    private Key made(UUID subject, JdbcClient jdbc) {
        var id = Uuid7.at(clock.instant());
        jdbc.sql("""
            insert into audit.subject_key (id, subject, made_at, wrapped)
            values (:id, :subject, :at, :wrapped)
            on conflict (subject) where destroyed_at is null do nothing
            """)
                .param("id", id)
                .param("subject", subject)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("wrapped", PurposeSeal.seal(wrapping(), WRAPPED, id, PurposeSeal.freshKey()))
                .update();
        return inUse(subject, jdbc).orElseThrow();
    }

    /** Those of them that are not destroyed. */
    Map<UUID, Key> keys(Collection<UUID> ids, JdbcClient jdbc) {
        var keys = new HashMap<UUID, Key>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, wrapped from audit.subject_key where id = any(:ids) and destroyed_at is null")
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((row, number) -> unwrapped(row.getObject("id", UUID.class), row.getBytes("wrapped")))
                    .list()
                    .forEach(key -> keys.put(key.id(), key));
        }
        return keys;
    }

    private Key unwrapped(UUID id, byte[] wrapped) {
        return PurposeSeal.open(wrapping(), WRAPPED, id, wrapped)
                .map(bytes -> new Key(id, bytes))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The key in "
                                        + "OCC_AUDIT_PURPOSE_KEY or in the trail’s folder is not the one that wrapped the keys of records"));
    }

    private synchronized byte[] wrapping() {
        var key = wrapping;
        if (key == null) {
            var text = settings.purposeKey().isBlank()
                    ? PrivateFiles.readOrMake(
                            settings.folder().resolve("purpose-key"),
                            () -> Base64.getEncoder().encodeToString(PurposeSeal.freshKey()) + "\n")
                    : settings.purposeKey();
            key = Base64.getDecoder().decode(text.strip());
            if (key.length != PurposeSeal.KEY) {
                throw new IllegalStateException("The key that wraps keys of records has 32 bytes, in base64");
            }
            wrapping = key;
        }
        return key;
    }
}
