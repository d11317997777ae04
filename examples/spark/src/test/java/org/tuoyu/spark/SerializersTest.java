package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Counts travel by Java's serialization, and by Kryo that is told of records. */
final class SerializersTest {

    private static final String SERIALIZER = "spark.serializer";
    private static final String REGISTRATOR = "spark.kryo.registrator";
    private static final String REQUIRED = "spark.kryo.registrationRequired";
    private static final StackName STACK = NamedStack.load("beibei").name();
    private static final List<byte[]> LINES = MadeUp.lines(105, 1000);

    static List<Map<String, String>> serializers() {
        return List.of(Map.of(SERIALIZER, LocalSpark.JAVA), kryo("false"), kryo("true"));
    }

    private static Map<String, String> kryo(String required) {
        return Map.of(SERIALIZER, LocalSpark.KRYO, REGISTRATOR, CountRegistrator.class.getName(), REQUIRED, required);
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void theSameNumbersWithEach(Map<String, String> settings) {
        try (JavaSparkContext spark = LocalSpark.start(settings)) {
            assertThat(Counting.count(spark.parallelize(LINES, 20), STACK, null))
                    .isEqualTo(MadeUp.inOneProcess(MadeUp.file(LINES)));
        }
    }

    @Test
    void aCountIsTheSameBehindEach() {
        Count count = MadeUp.inOneProcess(MadeUp.file(LINES));
        assertThat(behind(new JavaSerializer(new SparkConf()), count)).isEqualTo(count);
        assertThat(behind(new KryoSerializer(conf(kryo("true"))), count)).isEqualTo(count);
        assertThat(behind(new KryoSerializer(conf(kryo("true"))), STACK)).isEqualTo(STACK);
    }

    @Test
    void kryoThatIsNotToldTakesNoRecord() {
        assertThatThrownBy(() -> behind(new KryoSerializer(new SparkConf()), STACK))
                .isInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("record class");
    }

    @Test
    void withKryoThatIsNotToldTheJobFails() {
        try (JavaSparkContext spark = LocalSpark.start(Map.of(SERIALIZER, LocalSpark.KRYO))) {
            assertThatThrownBy(() -> Counting.count(spark.parallelize(LINES, 2), STACK, null))
                    .isInstanceOf(SparkException.class);
        }
    }

    @Test
    void aListThatCannotBeChangedTravelsInARecordAlone() {
        Serializer kryo = new KryoSerializer(conf(kryo("false")));
        assertThatThrownBy(() -> behind(kryo, STACK.parts())).isInstanceOf(RuntimeException.class);
        assertThat(behind(kryo, STACK).parts()).isEqualTo(STACK.parts());
    }

    @Test
    void whatIsSentToAnExecutorIsSmall() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(new CountPartition(STACK, null));
        }
        assertThat(sent.size()).isLessThan(4096);
    }

    private static SparkConf conf(Map<String, String> settings) {
        SparkConf conf = new SparkConf();
        settings.forEach(conf::set);
        return conf;
    }

    private static <T> T behind(Serializer serializer, T value) {
        SerializerInstance instance = serializer.newInstance();
        ClassTag<T> tag = ClassTag$.MODULE$.apply(value.getClass());
        ByteBuffer bytes = instance.serialize(value, tag);
        return instance.deserialize(bytes, tag);
    }
}
