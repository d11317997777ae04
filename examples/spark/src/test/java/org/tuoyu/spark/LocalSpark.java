package org.tuoyu.spark;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** A Spark of two threads in this process. */
final class LocalSpark {

    static final String JAVA = "org.apache.spark.serializer.JavaSerializer";
    static final String KRYO = "org.apache.spark.serializer.KryoSerializer";

    private LocalSpark() {}

    static JavaSparkContext start() {
        return start(Map.of());
    }

    static JavaSparkContext start(Map<String, String> settings) {
        SparkConf all = new SparkConf()
                .setMaster("local[2]")
                .setAppName("tests")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1");
        settings.forEach(all::set);
        return new JavaSparkContext(all);
    }
}
