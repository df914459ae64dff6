package occ.files;

import java.util.UUID;
import occ.kernel.Identifier;

public record FileId(UUID value) implements Identifier {}
