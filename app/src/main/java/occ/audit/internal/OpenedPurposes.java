package occ.audit.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.audit.GivenPurposes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OpenedPurposes implements GivenPurposes {
    private final JdbcClient jdbc;
    private final Purposes purposes;

    OpenedPurposes(JdbcClient jdbc, Purposes purposes) {
        this.jdbc = jdbc;
        this.purposes = purposes;
    }

    @Override
    public Map<UUID, String> open(Collection<Sealed> sealed) {
        var keys = purposes.keys(sealed.stream().map(Sealed::key).collect(Collectors.toSet()), jdbc);
        var opened = new HashMap<UUID, String>();
        for (var purpose : sealed) {
            var key = keys.get(purpose.key());
            if (key != null) {
                opened.put(purpose.entry(), key.open(purpose.entry(), purpose.bytes()));
            }
        }
        return opened;
    }
}
