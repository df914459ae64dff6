package occ.kernel;

import java.util.UUID;

/** An internal key. Never shown and never part of an address: what leaves the server is a {@link Reference}. */
public interface Identifier {
    UUID value();
}
