// Derived from the package vietnamadminunits 1.0.4 (PyPI), MIT licence: see LICENSE.vietnamadminunits beside this file.
/** One unit a line: code, kind, name, code of its province until 30/6/2025; between them tabs. */
export const DISTRICTS = `
001	quận	Ba Đình	01
002	quận	Hoàn Kiếm	01
003	quận	Tây Hồ	01
004	quận	Long Biên	01
005	quận	Cầu Giấy	01
006	quận	Đống Đa	01
007	quận	Hai Bà Trưng	01
008	quận	Hoàng Mai	01
009	quận	Thanh Xuân	01
016	huyện	Sóc Sơn	01
017	huyện	Đông Anh	01
018	huyện	Gia Lâm	01
019	quận	Nam Từ Liêm	01
020	huyện	Thanh Trì	01
021	quận	Bắc Từ Liêm	01
024	thành phố	Hà Giang	02
026	huyện	Đồng Văn	02
027	huyện	Mèo Vạc	02
028	huyện	Yên Minh	02
029	huyện	Quản Bạ	02
030	huyện	Vị Xuyên	02
031	huyện	Bắc Mê	02
032	huyện	Hoàng Su Phì	02
033	huyện	Xín Mần	02
034	huyện	Bắc Quang	02
035	huyện	Quang Bình	02
040	thành phố	Cao Bằng	04
042	huyện	Bảo Lâm	04
043	huyện	Bảo Lạc	04
045	huyện	Hà Quảng	04
047	huyện	Trùng Khánh	04
048	huyện	Hạ Lang	04
049	huyện	Quảng Hòa	04
051	huyện	Hòa An	04
052	huyện	Nguyên Bình	04
053	huyện	Thạch An	04
058	thành phố	Bắc Kạn	06
060	huyện	Pác Nặm	06
061	huyện	Ba Bể	06
062	huyện	Ngân Sơn	06
063	huyện	Bạch Thông	06
064	huyện	Chợ Đồn	06
065	huyện	Chợ Mới	06
066	huyện	Na Rì	06
070	thành phố	Tuyên Quang	08
071	huyện	Lâm Bình	08
072	huyện	Na Hang	08
073	huyện	Chiêm Hóa	08
074	huyện	Hàm Yên	08
075	huyện	Yên Sơn	08
076	huyện	Sơn Dương	08
080	thành phố	Lào Cai	10
082	huyện	Bát Xát	10
083	huyện	Mường Khương	10
084	huyện	Si Ma Cai	10
085	huyện	Bắc Hà	10
086	huyện	Bảo Thắng	10
087	huyện	Bảo Yên	10
088	thị xã	Sa Pa	10
089	huyện	Văn Bàn	10
094	thành phố	Điện Biên Phủ	11
095	thị xã	Mường Lay	11
096	huyện	Mường Nhé	11
097	huyện	Mường Chà	11
098	huyện	Tủa Chùa	11
099	huyện	Tuần Giáo	11
100	huyện	Điện Biên	11
101	huyện	Điện Biên Đông	11
102	huyện	Mường Ảng	11
103	huyện	Nậm Pồ	11
105	thành phố	Lai Châu	12
106	huyện	Tam Đường	12
107	huyện	Mường Tè	12
108	huyện	Sìn Hồ	12
109	huyện	Phong Thổ	12
110	huyện	Than Uyên	12
111	huyện	Tân Uyên	12
112	huyện	Nậm Nhùn	12
116	thành phố	Sơn La	14
118	huyện	Quỳnh Nhai	14
119	huyện	Thuận Châu	14
120	huyện	Mường La	14
121	huyện	Bắc Yên	14
122	huyện	Phù Yên	14
123	thị xã	Mộc Châu	14
124	huyện	Yên Châu	14
125	huyện	Mai Sơn	14
126	huyện	Sông Mã	14
127	huyện	Sốp Cộp	14
128	huyện	Vân Hồ	14
132	thành phố	Yên Bái	15
133	thị xã	Nghĩa Lộ	15
135	huyện	Lục Yên	15
136	huyện	Văn Yên	15
137	huyện	Mù Căng Chải	15
138	huyện	Trấn Yên	15
139	huyện	Trạm Tấu	15
140	huyện	Văn Chấn	15
141	huyện	Yên Bình	15
148	thành phố	Hòa Bình	17
150	huyện	Đà Bắc	17
152	huyện	Lương Sơn	17
153	huyện	Kim Bôi	17
154	huyện	Cao Phong	17
155	huyện	Tân Lạc	17
156	huyện	Mai Châu	17
157	huyện	Lạc Sơn	17
158	huyện	Yên Thủy	17
159	huyện	Lạc Thủy	17
164	thành phố	Thái Nguyên	19
165	thành phố	Sông Công	19
167	huyện	Định Hóa	19
168	huyện	Phú Lương	19
169	huyện	Đồng Hỷ	19
170	huyện	Võ Nhai	19
171	huyện	Đại Từ	19
172	thành phố	Phổ Yên	19
173	huyện	Phú Bình	19
178	thành phố	Lạng Sơn	20
180	huyện	Tràng Định	20
181	huyện	Bình Gia	20
182	huyện	Văn Lãng	20
183	huyện	Cao Lộc	20
184	huyện	Văn Quan	20
185	huyện	Bắc Sơn	20
186	huyện	Hữu Lũng	20
187	huyện	Chi Lăng	20
188	huyện	Lộc Bình	20
189	huyện	Đình Lập	20
193	thành phố	Hạ Long	22
194	thành phố	Móng Cái	22
195	thành phố	Cẩm Phả	22
196	thành phố	Uông Bí	22
198	huyện	Bình Liêu	22
199	huyện	Tiên Yên	22
200	huyện	Đầm Hà	22
201	huyện	Hải Hà	22
202	huyện	Ba Chẽ	22
203	huyện	Vân Đồn	22
205	thành phố	Đông Triều	22
206	thị xã	Quảng Yên	22
207	huyện	Cô Tô	22
213	thành phố	Bắc Giang	24
215	huyện	Yên Thế	24
216	huyện	Tân Yên	24
217	huyện	Lạng Giang	24
218	huyện	Lục Nam	24
219	huyện	Lục Ngạn	24
220	huyện	Sơn Động	24
222	thị xã	Việt Yên	24
223	huyện	Hiệp Hòa	24
224	thị xã	Chũ	24
227	thành phố	Việt Trì	25
228	thị xã	Phú Thọ	25
230	huyện	Đoan Hùng	25
231	huyện	Hạ Hòa	25
232	huyện	Thanh Ba	25
233	huyện	Phù Ninh	25
234	huyện	Yên Lập	25
235	huyện	Cẩm Khê	25
236	huyện	Tam Nông	25
237	huyện	Lâm Thao	25
238	huyện	Thanh Sơn	25
239	huyện	Thanh Thủy	25
240	huyện	Tân Sơn	25
243	thành phố	Vĩnh Yên	26
244	thành phố	Phúc Yên	26
246	huyện	Lập Thạch	26
247	huyện	Tam Dương	26
248	huyện	Tam Đảo	26
249	huyện	Bình Xuyên	26
250	huyện	Mê Linh	01
251	huyện	Yên Lạc	26
252	huyện	Vĩnh Tường	26
253	huyện	Sông Lô	26
256	thành phố	Bắc Ninh	27
258	huyện	Yên Phong	27
259	thị xã	Quế Võ	27
260	huyện	Tiên Du	27
261	thành phố	Từ Sơn	27
262	thị xã	Thuận Thành	27
263	huyện	Gia Bình	27
264	huyện	Lương Tài	27
268	quận	Hà Đông	01
269	thị xã	Sơn Tây	01
271	huyện	Ba Vì	01
272	huyện	Phúc Thọ	01
273	huyện	Đan Phượng	01
274	huyện	Hoài Đức	01
275	huyện	Quốc Oai	01
276	huyện	Thạch Thất	01
277	huyện	Chương Mỹ	01
278	huyện	Thanh Oai	01
279	huyện	Thường Tín	01
280	huyện	Phú Xuyên	01
281	huyện	Ứng Hòa	01
282	huyện	Mỹ Đức	01
288	thành phố	Hải Dương	30
290	thành phố	Chí Linh	30
291	huyện	Nam Sách	30
292	thị xã	Kinh Môn	30
293	huyện	Kim Thành	30
294	huyện	Thanh Hà	30
295	huyện	Cẩm Giàng	30
296	huyện	Bình Giang	30
297	huyện	Gia Lộc	30
298	huyện	Tứ Kỳ	30
299	huyện	Ninh Giang	30
300	huyện	Thanh Miện	30
303	quận	Hồng Bàng	31
304	quận	Ngô Quyền	31
305	quận	Lê Chân	31
306	quận	Hải An	31
307	quận	Kiến An	31
308	quận	Đồ Sơn	31
309	quận	Dương Kinh	31
311	thành phố	Thủy Nguyên	31
312	quận	An Dương	31
313	huyện	An Lão	31
314	huyện	Kiến Thụy	31
315	huyện	Tiên Lãng	31
316	huyện	Vĩnh Bảo	31
317	huyện	Cát Hải	31
318	huyện	Bạch Long Vĩ	31
323	thành phố	Hưng Yên	33
325	huyện	Văn Lâm	33
326	huyện	Văn Giang	33
327	huyện	Yên Mỹ	33
328	thị xã	Mỹ Hào	33
329	huyện	Ân Thi	33
330	huyện	Khoái Châu	33
331	huyện	Kim Động	33
332	huyện	Tiên Lữ	33
333	huyện	Phù Cừ	33
336	thành phố	Thái Bình	34
338	huyện	Quỳnh Phụ	34
339	huyện	Hưng Hà	34
340	huyện	Đông Hưng	34
341	huyện	Thái Thụy	34
342	huyện	Tiền Hải	34
343	huyện	Kiến Xương	34
344	huyện	Vũ Thư	34
347	thành phố	Phủ Lý	35
349	thị xã	Duy Tiên	35
350	thị xã	Kim Bảng	35
351	huyện	Thanh Liêm	35
352	huyện	Bình Lục	35
353	huyện	Lý Nhân	35
356	thành phố	Nam Định	36
359	huyện	Vụ Bản	36
360	huyện	Ý Yên	36
361	huyện	Nghĩa Hưng	36
362	huyện	Nam Trực	36
363	huyện	Trực Ninh	36
364	huyện	Xuân Trường	36
365	huyện	Giao Thủy	36
366	huyện	Hải Hậu	36
370	thành phố	Tam Điệp	37
372	huyện	Nho Quan	37
373	huyện	Gia Viễn	37
374	thành phố	Hoa Lư	37
375	huyện	Yên Khánh	37
376	huyện	Kim Sơn	37
377	huyện	Yên Mô	37
380	thành phố	Thanh Hóa	38
381	thị xã	Bỉm Sơn	38
382	thành phố	Sầm Sơn	38
384	huyện	Mường Lát	38
385	huyện	Quan Hóa	38
386	huyện	Bá Thước	38
387	huyện	Quan Sơn	38
388	huyện	Lang Chánh	38
389	huyện	Ngọc Lặc	38
390	huyện	Cẩm Thủy	38
391	huyện	Thạch Thành	38
392	huyện	Hà Trung	38
393	huyện	Vĩnh Lộc	38
394	huyện	Yên Định	38
395	huyện	Thọ Xuân	38
396	huyện	Thường Xuân	38
397	huyện	Triệu Sơn	38
398	huyện	Thiệu Hóa	38
399	huyện	Hoằng Hóa	38
400	huyện	Hậu Lộc	38
401	huyện	Nga Sơn	38
402	huyện	Như Xuân	38
403	huyện	Như Thanh	38
404	huyện	Nông Cống	38
406	huyện	Quảng Xương	38
407	thị xã	Nghi Sơn	38
412	thành phố	Vinh	40
414	thị xã	Thái Hòa	40
415	huyện	Quế Phong	40
416	huyện	Quỳ Châu	40
417	huyện	Kỳ Sơn	40
418	huyện	Tương Dương	40
419	huyện	Nghĩa Đàn	40
420	huyện	Quỳ Hợp	40
421	huyện	Quỳnh Lưu	40
422	huyện	Con Cuông	40
423	huyện	Tân Kỳ	40
424	huyện	Anh Sơn	40
425	huyện	Diễn Châu	40
426	huyện	Yên Thành	40
427	huyện	Đô Lương	40
428	huyện	Thanh Chương	40
429	huyện	Nghi Lộc	40
430	huyện	Nam Đàn	40
431	huyện	Hưng Nguyên	40
432	thị xã	Hoàng Mai	40
436	thành phố	Hà Tĩnh	42
437	thị xã	Hồng Lĩnh	42
439	huyện	Hương Sơn	42
440	huyện	Đức Thọ	42
441	huyện	Vũ Quang	42
442	huyện	Nghi Xuân	42
443	huyện	Can Lộc	42
444	huyện	Hương Khê	42
445	huyện	Thạch Hà	42
446	huyện	Cẩm Xuyên	42
447	huyện	Kỳ Anh	42
449	thị xã	Kỳ Anh	42
450	thành phố	Đồng Hới	44
452	huyện	Minh Hóa	44
453	huyện	Tuyên Hóa	44
454	huyện	Quảng Trạch	44
455	huyện	Bố Trạch	44
456	huyện	Quảng Ninh	44
457	huyện	Lệ Thủy	44
458	thị xã	Ba Đồn	44
461	thành phố	Đông Hà	45
462	thị xã	Quảng Trị	45
464	huyện	Vĩnh Linh	45
465	huyện	Hướng Hóa	45
466	huyện	Gio Linh	45
467	huyện	Đa Krông	45
468	huyện	Cam Lộ	45
469	huyện	Triệu Phong	45
470	huyện	Hải Lăng	45
471	huyện	Cồn Cỏ	45
474	quận	Thuận Hóa	46
475	quận	Phú Xuân	46
476	thị xã	Phong Điền	46
477	huyện	Quảng Điền	46
478	huyện	Phú Vang	46
479	thị xã	Hương Thủy	46
480	thị xã	Hương Trà	46
481	huyện	A Lưới	46
482	huyện	Phú Lộc	46
490	quận	Liên Chiểu	48
491	quận	Thanh Khê	48
492	quận	Hải Châu	48
493	quận	Sơn Trà	48
494	quận	Ngũ Hành Sơn	48
495	quận	Cẩm Lệ	48
497	huyện	Hòa Vang	48
498	huyện	Hoàng Sa	48
502	thành phố	Tam Kỳ	49
503	thành phố	Hội An	49
504	huyện	Tây Giang	49
505	huyện	Đông Giang	49
506	huyện	Đại Lộc	49
507	thị xã	Điện Bàn	49
508	huyện	Duy Xuyên	49
509	huyện	Quế Sơn	49
510	huyện	Nam Giang	49
511	huyện	Phước Sơn	49
512	huyện	Hiệp Đức	49
513	huyện	Thăng Bình	49
514	huyện	Tiên Phước	49
515	huyện	Bắc Trà My	49
516	huyện	Nam Trà My	49
517	huyện	Núi Thành	49
518	huyện	Phú Ninh	49
522	thành phố	Quảng Ngãi	51
524	huyện	Bình Sơn	51
525	huyện	Trà Bồng	51
527	huyện	Sơn Tịnh	51
528	huyện	Tư Nghĩa	51
529	huyện	Sơn Hà	51
530	huyện	Sơn Tây	51
531	huyện	Minh Long	51
532	huyện	Nghĩa Hành	51
533	huyện	Mộ Đức	51
534	thị xã	Đức Phổ	51
535	huyện	Ba Tơ	51
536	huyện	Lý Sơn	51
540	thành phố	Quy Nhơn	52
542	huyện	An Lão	52
543	thị xã	Hoài Nhơn	52
544	huyện	Hoài Ân	52
545	huyện	Phù Mỹ	52
546	huyện	Vĩnh Thạnh	52
547	huyện	Tây Sơn	52
548	huyện	Phù Cát	52
549	thị xã	An Nhơn	52
550	huyện	Tuy Phước	52
551	huyện	Vân Canh	52
555	thành phố	Tuy Hòa	54
557	thị xã	Sông Cầu	54
558	huyện	Đồng Xuân	54
559	huyện	Tuy An	54
560	huyện	Sơn Hòa	54
561	huyện	Sông Hinh	54
562	huyện	Tây Hòa	54
563	huyện	Phú Hòa	54
564	thị xã	Đông Hòa	54
568	thành phố	Nha Trang	56
569	thành phố	Cam Ranh	56
570	huyện	Cam Lâm	56
571	huyện	Vạn Ninh	56
572	thị xã	Ninh Hòa	56
573	huyện	Khánh Vĩnh	56
574	huyện	Diên Khánh	56
575	huyện	Khánh Sơn	56
576	huyện	Trường Sa	56
582	thành phố	Phan Rang - Tháp Chàm	58
584	huyện	Bác Ái	58
585	huyện	Ninh Sơn	58
586	huyện	Ninh Hải	58
587	huyện	Ninh Phước	58
588	huyện	Thuận Bắc	58
589	huyện	Thuận Nam	58
593	thành phố	Phan Thiết	60
594	thị xã	La Gi	60
595	huyện	Tuy Phong	60
596	huyện	Bắc Bình	60
597	huyện	Hàm Thuận Bắc	60
598	huyện	Hàm Thuận Nam	60
599	huyện	Tánh Linh	60
600	huyện	Đức Linh	60
601	huyện	Hàm Tân	60
602	huyện	Phú Quí	60
608	thành phố	Kon Tum	62
610	huyện	Đắk Glei	62
611	huyện	Ngọc Hồi	62
612	huyện	Đắk Tô	62
613	huyện	Kon Plông	62
614	huyện	Kon Rẫy	62
615	huyện	Đăk Hà	62
616	huyện	Sa Thầy	62
617	huyện	Tu Mơ Rông	62
618	huyện	Ia H'Drai	62
622	thành phố	Pleiku	64
623	thị xã	An Khê	64
624	thị xã	Ayun Pa	64
625	huyện	KBang	64
626	huyện	Đak Đoa	64
627	huyện	Chư Păh	64
628	huyện	Ia Grai	64
629	huyện	Mang Yang	64
630	huyện	Kông Chro	64
631	huyện	Đức Cơ	64
632	huyện	Chư Prông	64
633	huyện	Chư Sê	64
634	huyện	Đăk Pơ	64
635	huyện	Ia Pa	64
637	huyện	Krông Pa	64
638	huyện	Phú Thiện	64
639	huyện	Chư Pưh	64
643	thành phố	Buôn Ma Thuột	66
644	thị xã	Buôn Hồ	66
645	huyện	Ea H'leo	66
646	huyện	Ea Súp	66
647	huyện	Buôn Đôn	66
648	huyện	Cư M'gar	66
649	huyện	Krông Búk	66
650	huyện	Krông Năng	66
651	huyện	Ea Kar	66
652	huyện	M'Đrắk	66
653	huyện	Krông Bông	66
654	huyện	Krông Pắc	66
655	huyện	Krông A Na	66
656	huyện	Lắk	66
657	huyện	Cư Kuin	66
660	thành phố	Gia Nghĩa	67
661	huyện	Đăk Glong	67
662	huyện	Cư Jút	67
663	huyện	Đắk Mil	67
664	huyện	Krông Nô	67
665	huyện	Đắk Song	67
666	huyện	Đắk R'Lấp	67
667	huyện	Tuy Đức	67
672	thành phố	Đà Lạt	68
673	thành phố	Bảo Lộc	68
674	huyện	Đam Rông	68
675	huyện	Lạc Dương	68
676	huyện	Lâm Hà	68
677	huyện	Đơn Dương	68
678	huyện	Đức Trọng	68
679	huyện	Di Linh	68
680	huyện	Bảo Lâm	68
682	huyện	Đạ Huoai	68
688	thị xã	Phước Long	70
689	thành phố	Đồng Xoài	70
690	thị xã	Bình Long	70
691	huyện	Bù Gia Mập	70
692	huyện	Lộc Ninh	70
693	huyện	Bù Đốp	70
694	huyện	Hớn Quản	70
695	huyện	Đồng Phú	70
696	huyện	Bù Đăng	70
697	thị xã	Chơn Thành	70
698	huyện	Phú Riềng	70
703	thành phố	Tây Ninh	72
705	huyện	Tân Biên	72
706	huyện	Tân Châu	72
707	huyện	Dương Minh Châu	72
708	huyện	Châu Thành	72
709	thị xã	Hòa Thành	72
710	huyện	Gò Dầu	72
711	huyện	Bến Cầu	72
712	thị xã	Trảng Bàng	72
718	thành phố	Thủ Dầu Một	74
719	huyện	Bàu Bàng	74
720	huyện	Dầu Tiếng	74
721	thành phố	Bến Cát	74
722	huyện	Phú Giáo	74
723	thành phố	Tân Uyên	74
724	thành phố	Dĩ An	74
725	thành phố	Thuận An	74
726	huyện	Bắc Tân Uyên	74
731	thành phố	Biên Hòa	75
732	thành phố	Long Khánh	75
734	huyện	Tân Phú	75
735	huyện	Vĩnh Cửu	75
736	huyện	Định Quán	75
737	huyện	Trảng Bom	75
738	huyện	Thống Nhất	75
739	huyện	Cẩm Mỹ	75
740	huyện	Long Thành	75
741	huyện	Xuân Lộc	75
742	huyện	Nhơn Trạch	75
747	thành phố	Vũng Tàu	77
748	thành phố	Bà Rịa	77
750	huyện	Châu Đức	77
751	huyện	Xuyên Mộc	77
753	huyện	Long Đất	77
754	thành phố	Phú Mỹ	77
755	huyện	Côn Đảo	77
760	quận	1	79
761	quận	12	79
764	quận	Gò Vấp	79
765	quận	Bình Thạnh	79
766	quận	Tân Bình	79
767	quận	Tân Phú	79
768	quận	Phú Nhuận	79
769	thành phố	Thủ Đức	79
770	quận	3	79
771	quận	10	79
772	quận	11	79
773	quận	4	79
774	quận	5	79
775	quận	6	79
776	quận	8	79
777	quận	Bình Tân	79
778	quận	7	79
783	huyện	Củ Chi	79
784	huyện	Hóc Môn	79
785	huyện	Bình Chánh	79
786	huyện	Nhà Bè	79
787	huyện	Cần Giờ	79
794	thành phố	Tân An	80
795	thị xã	Kiến Tường	80
796	huyện	Tân Hưng	80
797	huyện	Vĩnh Hưng	80
798	huyện	Mộc Hóa	80
799	huyện	Tân Thạnh	80
800	huyện	Thạnh Hóa	80
801	huyện	Đức Huệ	80
802	huyện	Đức Hòa	80
803	huyện	Bến Lức	80
804	huyện	Thủ Thừa	80
805	huyện	Tân Trụ	80
806	huyện	Cần Đước	80
807	huyện	Cần Giuộc	80
808	huyện	Châu Thành	80
815	thành phố	Mỹ Tho	82
816	thành phố	Gò Công	82
817	thị xã	Cai Lậy	82
818	huyện	Tân Phước	82
819	huyện	Cái Bè	82
820	huyện	Cai Lậy	82
821	huyện	Châu Thành	82
822	huyện	Chợ Gạo	82
823	huyện	Gò Công Tây	82
824	huyện	Gò Công Đông	82
825	huyện	Tân Phú Đông	82
829	thành phố	Bến Tre	83
831	huyện	Châu Thành	83
832	huyện	Chợ Lách	83
833	huyện	Mỏ Cày Nam	83
834	huyện	Giồng Trôm	83
835	huyện	Bình Đại	83
836	huyện	Ba Tri	83
837	huyện	Thạnh Phú	83
838	huyện	Mỏ Cày Bắc	83
842	thành phố	Trà Vinh	84
844	huyện	Càng Long	84
845	huyện	Cầu Kè	84
846	huyện	Tiểu Cần	84
847	huyện	Châu Thành	84
848	huyện	Cầu Ngang	84
849	huyện	Trà Cú	84
850	huyện	Duyên Hải	84
851	thị xã	Duyên Hải	84
855	thành phố	Vĩnh Long	86
857	huyện	Long Hồ	86
858	huyện	Mang Thít	86
859	huyện	Vũng Liêm	86
860	huyện	Tam Bình	86
861	thị xã	Bình Minh	86
862	huyện	Trà Ôn	86
863	huyện	Bình Tân	86
866	thành phố	Cao Lãnh	87
867	thành phố	Sa Đéc	87
868	thành phố	Hồng Ngự	87
869	huyện	Tân Hồng	87
870	huyện	Hồng Ngự	87
871	huyện	Tam Nông	87
872	huyện	Tháp Mười	87
873	huyện	Cao Lãnh	87
874	huyện	Thanh Bình	87
875	huyện	Lấp Vò	87
876	huyện	Lai Vung	87
877	huyện	Châu Thành	87
883	thành phố	Long Xuyên	89
884	thành phố	Châu Đốc	89
886	huyện	An Phú	89
887	thị xã	Tân Châu	89
888	huyện	Phú Tân	89
889	huyện	Châu Phú	89
890	thị xã	Tịnh Biên	89
891	huyện	Tri Tôn	89
892	huyện	Châu Thành	89
893	huyện	Chợ Mới	89
894	huyện	Thoại Sơn	89
899	thành phố	Rạch Giá	91
900	thành phố	Hà Tiên	91
902	huyện	Kiên Lương	91
903	huyện	Hòn Đất	91
904	huyện	Tân Hiệp	91
905	huyện	Châu Thành	91
906	huyện	Giồng Riềng	91
907	huyện	Gò Quao	91
908	huyện	An Biên	91
909	huyện	An Minh	91
910	huyện	Vĩnh Thuận	91
911	thành phố	Phú Quốc	91
912	huyện	Kiên Hải	91
913	huyện	U Minh Thượng	91
914	huyện	Giang Thành	91
916	quận	Ninh Kiều	92
917	quận	Ô Môn	92
918	quận	Bình Thủy	92
919	quận	Cái Răng	92
923	quận	Thốt Nốt	92
924	huyện	Vĩnh Thạnh	92
925	huyện	Cờ Đỏ	92
926	huyện	Phong Điền	92
927	huyện	Thới Lai	92
930	thành phố	Vị Thanh	93
931	thành phố	Ngã Bảy	93
932	huyện	Châu Thành A	93
933	huyện	Châu Thành	93
934	huyện	Phụng Hiệp	93
935	huyện	Vị Thủy	93
936	huyện	Long Mỹ	93
937	thị xã	Long Mỹ	93
941	thành phố	Sóc Trăng	94
942	huyện	Châu Thành	94
943	huyện	Kế Sách	94
944	huyện	Mỹ Tú	94
945	huyện	Cù Lao Dung	94
946	huyện	Long Phú	94
947	huyện	Mỹ Xuyên	94
948	thị xã	Ngã Năm	94
949	huyện	Thạnh Trị	94
950	thị xã	Vĩnh Châu	94
951	huyện	Trần Đề	94
954	thành phố	Bạc Liêu	95
956	huyện	Hồng Dân	95
957	huyện	Phước Long	95
958	huyện	Vĩnh Lợi	95
959	thị xã	Giá Rai	95
960	huyện	Đông Hải	95
961	huyện	Hòa Bình	95
964	thành phố	Cà Mau	96
966	huyện	U Minh	96
967	huyện	Thới Bình	96
968	huyện	Trần Văn Thời	96
969	huyện	Cái Nước	96
970	huyện	Đầm Dơi	96
971	huyện	Năm Căn	96
972	huyện	Phú Tân	96
973	huyện	Ngọc Hiển	96
`;
