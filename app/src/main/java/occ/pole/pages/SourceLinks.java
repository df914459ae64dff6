package occ.pole.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.pole.SourceAddresses;
import occ.pole.SourceId;
import occ.pole.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where what the sources of statements said may be read, asked once for a whole page. */
@Component
class SourceLinks {
    private final List<SourceAddresses> sockets;

    SourceLinks(List<SourceAddresses> sockets) {
        this.sockets = sockets;
    }

    /** The addresses found, to be asked statement by statement. */
    record Found(Map<SourceId, String> addresses) {
        @Nullable
        String of(Statement one) {
            return addresses.get(one.source().id());
        }
    }

    Found of(Actor actor, Stream<Statement> statements) {
        var sources = statements.map(Statement::source).collect(Collectors.toSet());
        var addresses = new HashMap<SourceId, String>();
        if (!sources.isEmpty()) {
            sockets.forEach(socket -> addresses.putAll(socket.of(actor, sources)));
        }
        return new Found(addresses);
    }
}
