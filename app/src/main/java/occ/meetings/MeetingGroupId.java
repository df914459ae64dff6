package occ.meetings;

import java.util.UUID;
import occ.kernel.Identifier;

/** A group that meets. */
public record MeetingGroupId(UUID value) implements Identifier {}
