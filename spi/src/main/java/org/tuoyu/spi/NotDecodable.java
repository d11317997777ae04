package org.tuoyu.spi;

import org.tuoyu.kernel.problem.TuoyuException;

/** Bytes are not what a codec writes. The message shows neither them nor a part of them. */
public final class NotDecodable extends TuoyuException {

    private static final long serialVersionUID = 1L;

    /** Why bytes are refused. */
    public enum Reason {
        /** The type is not on the codec's list. */
        TYPE_NOT_KNOWN,
        /** The type is, in another schema. */
        SCHEMA_NOT_KNOWN,
        /** The payload cannot be read as that type, or is not in the one form. */
        PAYLOAD_NOT_READABLE
    }

    private final String type;
    private final int schema;
    private final Reason reason;

    public NotDecodable(Encoded encoded, Reason reason) {
        super(reason + ": " + encoded.type() + ", schema " + encoded.schema()
                + ", cannot be decoded. It was written by a newer version of the library or by another codec, or it was"
                + " altered: update the library, or compare with a backup.");
        this.type = encoded.type();
        this.schema = encoded.schema();
        this.reason = reason;
    }

    public String type() {
        return type;
    }

    public int schema() {
        return schema;
    }

    public Reason reason() {
        return reason;
    }
}
