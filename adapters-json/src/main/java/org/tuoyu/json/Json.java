package org.tuoyu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Visible;
import org.tuoyu.kernel.problem.Shown;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * How JSON is cut into tokens: nothing beyond RFC 8259. Of lines that strangers send nothing in it is longer than a line;
 * what the codec once wrote is read at any length, as nothing that was kept may become unreadable.
 */
final class Json {

    /** How deep values may be nested; the object of the line is the first level. */
    static final int DEEPEST = 16;

    /** A table of names would grow with what strangers send, so there is none. */
    private static final JsonFactory LINES = factory(JsonLines.LONGEST, JsonLines.LONGEST);

    private static final JsonFactory STORED = factory(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final JsonFactory DOCUMENTS = factory(JsonValue.LONGEST, JsonValue.MOST_TOKENS);

    /** What a terminal would obey is an escape. */
    private static final JsonFactory VISIBLE = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .characterEscapes(new VisibleEscapes())
            .rootValueSeparator("")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** The length of an escape, and of the two characters at which a parser may notice that its other half is not there. */
    private static final int WINDOW = 8;

    private static final Pattern HALF_BY_ESCAPE = Pattern.compile("\\\\u[dD][89abAB]\\p{XDigit}{2}(?!\\\\u[dD][c-fC-F])"
            + "|(?<!\\\\u[dD][89abAB]\\p{XDigit}{2})\\\\u[dD][c-fC-F]\\p{XDigit}{2}");

    private Json() {}

    private static JsonFactory factory(int longest, int tokens) {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(longest)
                        .maxTokenCount(tokens)
                        .maxNestingDepth(longest)
                        .maxNumberLength(longest)
                        .maxNameLength(longest)
                        .maxStringLength(longest)
                        .build())
                .build();
    }

    /** Of a line that somebody sent. */
    static JsonParser parser(String line) {
        return LINES.createParser(ObjectReadContext.empty(), line);
    }

    /** Of what the codec wrote. */
    static JsonParser storedParser(String payload) {
        return STORED.createParser(ObjectReadContext.empty(), payload);
    }

    /** Of a document that somebody sent. */
    static JsonParser documentParser(String text) {
        return DOCUMENTS.createParser(ObjectReadContext.empty(), text);
    }

    /** Of lines that people may look at: see {@link Visible}. */
    static JsonGenerator visibleGenerator(OutputStream out) {
        return VISIBLE.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Of what the codec keeps. */
    static JsonGenerator storedGenerator(OutputStream out) {
        return STORED.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** For a document of many lines, which people compare. */
    static JsonGenerator indentingGenerator(Writer out) {
        return STORED.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out);
    }

    /** A text that is part of the module. */
    static String resource(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What counts as white space (RFC 8259, 2): nothing beyond ASCII. */
    static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** Where the first character stands that is no white space, from a place on; the length where all are. */
    static int afterSpace(String text, int start) {
        int place = start;
        while (place < text.length() && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /** The last part of a JSON pointer (RFC 6901); of a name that nobody knows it holds what is shown of it. */
    static String pointer(String name) {
        return "/" + Shown.of(name).replace("~", "~0").replace("/", "~1");
    }

    /**
     * Passes over the value that starts at the parser's token, one token after the other, so that no depth can exhaust
     * the stack, and says how deep it went; 1 is the outermost.
     */
    static int pass(JsonParser parser) {
        int outside = parser.streamReadContext().getNestingDepth() - (isStart(parser.currentToken()) ? 1 : 0);
        int deepest = parser.streamReadContext().getNestingDepth();
        while (parser.streamReadContext().getNestingDepth() > outside) {
            parser.nextToken();
            deepest = Math.max(deepest, parser.streamReadContext().getNestingDepth());
        }
        parser.finishToken();
        return deepest;
    }

    private static boolean isStart(JsonToken token) {
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    }

    /** Whether the last escape before {@code offset} wrote a half: no parser goes on after one in a name. */
    static boolean isHalfCharacterBefore(String text, int offset) {
        int end = Math.min(offset, text.length());
        return HALF_BY_ESCAPE
                .matcher(text)
                .region(Math.max(0, end - WINDOW), end)
                .useTransparentBounds(true)
                .find();
    }
}
