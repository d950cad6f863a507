package io.supercargo.client.contract;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectPage;
import java.util.List;

/** What a contract is about: a cluster, and an empty namespace in it. */
interface Subject {
  /** A Deployment that is whole. */
  String DEPLOYMENT =
      """
      {'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web'},'spec':{
       'replicas':2,'selector':{'matchLabels':{'app':'web'}},
       'template':{'metadata':{'labels':{'app':'web'}},'spec':{'containers':[
        {'name':'web','image':'web:1','ports':[{'containerPort':80}],
         'resources':{'limits':{'cpu':'500m'}}}]}}}}
      """;

  /** Requests to the cluster, in the namespace. */
  Tools tools();

  /** The adapter. */
  default ClusterClient cluster() {
    return tools().client();
  }

  /** The namespace. */
  default String namespace() {
    return tools().namespace();
  }

  /** A query of the objects of a kind in the namespace. */
  default ListQuery all(String apiVersion, String kind) throws InterruptedException {
    return ListQuery.of(tools().type(apiVersion, kind), namespace());
  }

  /** The names of the objects of a page. */
  static List<String> names(ObjectPage page) {
    return page.items().stream().map(LiveObject::name).toList();
  }
}
