import { writeFileSync, mkdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { drawPicture } from "./charts/picture.ts";
import { pngOf } from "./charts/png.ts";
import { csvOf } from "./charts/csv.ts";
import { isChartName, loadChart } from "./features/funds/charts/index.ts";
mkdirSync("/tmp/charts/real",{recursive:true});
const [only,...rest]=process.argv.slice(2);
const list:[string,string][]=[["funds-by-year",""],["funds-by-year","split=programme"],["funds-in-and-out",""],["funds-by-country",""],["funds-top-countries",""],["funds-by-receiver",""],["funds-by-provider",""],["funds-by-programme",""],["funds-sankey",""],["funds-sankey","open=country"],["funds-sankey","country=SDN"],["country-by-year","country=SDN"],["country-by-receiver","country=SDN"],["organisation-by-year","provider=gov-swe"],["organisation-by-year","receiver=un-wfp"],["organisation-by-country","receiver=un-wfp"],["organisation-by-provider","receiver=un-cerf&kind=RECEIPT"],["country-by-year","country=QQQ"]];
for (const [name,q] of list){ if(only&&only!=="all"&&!name.match(only)) continue; if(!isChartName(name)) continue;
 for (const locale of ["en","ar"] as const){
  const t=performance.now();
  const a=await loadChart(name,{locale,search:Object.fromEntries(new URLSearchParams(q)),asOf:null});
  const ms=Math.round(performance.now()-t);
  if(!a.ok||a.data===null){console.log(name,q,JSON.stringify(a));continue}
  const s=a.data;
  console.log(name,q,locale,ms+"ms","|",s.title,"|",s.subtitle,"|",JSON.stringify(s.query),s.proof, s.kind!=="sankey"?s.total?.value:s.stages.map(x=>x.total?.value).join("/"));
  for(const w of [360,960]){const svg=drawPicture(s,{width:w,theme:w===360&&locale==="ar"?"dark":"light"});
  const f=`/tmp/charts/real/${name}${q?"-"+q.replace(/[=&]/g,"_"):""}-${locale}-${w}`;
  writeFileSync(f+".png",pngOf(svg)); if(w===960) {writeFileSync(f+".csv",csvOf(s)); console.log("   svg gz",gzipSync(svg).length);}}
 }}
