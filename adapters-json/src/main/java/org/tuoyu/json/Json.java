package org.tuoyu.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** How JSON is cut into tokens: nothing beyond RFC 8259, and within a line no limit but our own. */
final class Json {

    /** How deep values may be nested; the object of the line is the first level. */
    static final int DEEPEST = 16;

    /** A table of names would grow with what strangers send, so there is none. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLines.LONGEST)
                    .maxNumberLength(JsonLines.LONGEST)
                    .maxNameLength(JsonLines.LONGEST)
                    .maxStringLength(JsonLines.LONGEST)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}
