package org.tuoyu.embedding;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;

/** All that was committed to a plain file, and the form of a frame in it. */
final class PlainContent {

    private static final int ENTRY = 1;
    private static final int ROW = 2;

    final NavigableMap<StreamId, List<Recorded>> streams = new TreeMap<>();
    final NavigableMap<ViewKey, Encoded> rows = new TreeMap<>();
    final List<Recorded> inOrder = new ArrayList<>();

    static void entry(DataOutputStream out, StreamId stream, Encoded entry) throws IOException {
        write(out, ENTRY, stream.kind(), stream.key(), entry);
    }

    static void row(DataOutputStream out, ViewKey key, Encoded row) throws IOException {
        write(out, ROW, key.view(), key.key(), row);
    }

    private static void write(DataOutputStream out, int what, String place, String key, Encoded encoded)
            throws IOException {
        out.writeByte(what);
        out.writeUTF(place);
        out.writeUTF(key);
        out.writeUTF(encoded.type());
        out.writeInt(encoded.schema());
        bytes(out, encoded.payload());
        out.writeUTF(encoded.digest().algorithm());
        bytes(out, encoded.digest().value());
    }

    private static void bytes(DataOutputStream out, Bytes bytes) throws IOException {
        out.writeInt(bytes.size());
        out.write(bytes.toArray());
    }

    /** Takes up what a frame says. */
    void replay(byte[] frame) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
        while (in.available() > 0) {
            int what = in.readByte();
            String place = in.readUTF();
            String key = in.readUTF();
            Encoded encoded = encoded(in);
            if (what == ENTRY) {
                add(new StreamId(place, key), encoded);
            } else {
                rows.put(new ViewKey(place, key), encoded);
            }
        }
    }

    private static Encoded encoded(DataInputStream in) throws IOException {
        return new Encoded(in.readUTF(), in.readInt(), bytes(in), new Digest(in.readUTF(), bytes(in)));
    }

    private static Bytes bytes(DataInputStream in) throws IOException {
        return Bytes.of(in.readNBytes(in.readInt()));
    }

    private void add(StreamId stream, Encoded entry) {
        List<Recorded> entries = streams.computeIfAbsent(stream, unused -> new ArrayList<>());
        Recorded recorded = new Recorded(stream, entries.size() + 1L, entry);
        entries.add(recorded);
        inOrder.add(recorded);
    }
}
