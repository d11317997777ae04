package org.tuoyu.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import org.apache.spark.serializer.KryoRegistrator;
import org.tuoyu.childcare.statistics.Summary;

/**
 * What Kryo has to be told ({@code spark.kryo.registrator}): Kryo 4, which Spark has, makes no records. They are
 * {@code Serializable}, so it leaves them to Java's serialization.
 */
public final class CountRegistrator implements KryoRegistrator {

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(Record.class, JavaSerializer.class);
        kryo.register(Count.class);
        kryo.register(Summary.class);
        kryo.register(StackName.class);
    }
}
