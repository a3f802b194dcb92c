// Derived from the package vietnamadminunits 1.0.4 (PyPI), MIT licence: see LICENSE.vietnamadminunits beside this file.
/** The units of 30/6/2025, one a line: code, kind, name, code of its district; between them tabs. */
export const COMMUNES_ENDED = `
00001	phường	Phúc Xá	001
00004	phường	Trúc Bạch	001
00006	phường	Vĩnh Phúc	001
00007	phường	Cống Vị	001
00008	phường	Liễu Giai	001
00013	phường	Quán Thánh	001
00016	phường	Ngọc Hà	001
00019	phường	Điện Biên	001
00022	phường	Đội Cấn	001
00025	phường	Ngọc Khánh	001
00028	phường	Kim Mã	001
00031	phường	Giảng Võ	001
00034	phường	Thành Công	001
00037	phường	Phúc Tân	002
00040	phường	Đồng Xuân	002
00043	phường	Hàng Mã	002
00046	phường	Hàng Buồm	002
00049	phường	Hàng Đào	002
00052	phường	Hàng Bồ	002
00055	phường	Cửa Đông	002
00058	phường	Lý Thái Tổ	002
00061	phường	Hàng Bạc	002
00064	phường	Hàng Gai	002
00067	phường	Chương Dương	002
00070	phường	Hàng Trống	002
00073	phường	Cửa Nam	002
00076	phường	Hàng Bông	002
00079	phường	Tràng Tiền	002
00082	phường	Trần Hưng Đạo	002
00085	phường	Phan Chu Trinh	002
00088	phường	Hàng Bài	002
00091	phường	Phú Thượng	003
00094	phường	Nhật Tân	003
00097	phường	Tứ Liên	003
00100	phường	Quảng An	003
00103	phường	Xuân La	003
00106	phường	Yên Phụ	003
00109	phường	Bưởi	003
00112	phường	Thụy Khuê	003
00115	phường	Thượng Thanh	004
00118	phường	Ngọc Thụy	004
00121	phường	Giang Biên	004
00124	phường	Đức Giang	004
00127	phường	Việt Hưng	004
00130	phường	Gia Thụy	004
00133	phường	Ngọc Lâm	004
00136	phường	Phúc Lợi	004
00139	phường	Bồ Đề	004
00145	phường	Long Biên	004
00148	phường	Thạch Bàn	004
00151	phường	Phúc Đồng	004
00154	phường	Cự Khối	004
00157	phường	Nghĩa Đô	005
00160	phường	Nghĩa Tân	005
00163	phường	Mai Dịch	005
00166	phường	Dịch Vọng	005
00167	phường	Dịch Vọng Hậu	005
00169	phường	Quan Hoa	005
00172	phường	Yên Hòa	005
00175	phường	Trung Hòa	005
00178	phường	Cát Linh	006
00181	phường	Văn Miếu Quốc Tử Giám	006
00187	phường	Láng Thượng	006
00190	phường	Ô Chợ Dừa	006
00193	phường	Văn Chương	006
00196	phường	Hàng Bột	006
00199	phường	Láng Hạ	006
00202	phường	Khâm Thiên	006
00205	phường	Thổ Quan	006
00208	phường	Nam Đồng	006
00214	phường	Quang Trung	006
00217	phường	Trung Liệt	006
00226	phường	Phương Liên Trung Tự	006
00229	phường	Kim Liên	006
00232	phường	Phương Mai	006
00235	phường	Thịnh Quang	006
00238	phường	Khương Thượng	006
00241	phường	Nguyễn Du	007
00244	phường	Bạch Đằng	007
00247	phường	Phạm Đình Hổ	007
00256	phường	Lê Đại Hành	007
00259	phường	Đồng Nhân	007
00262	phường	Phố Huế	007
00268	phường	Thanh Lương	007
00271	phường	Thanh Nhàn	007
00277	phường	Bách Khoa	007
00280	phường	Đồng Tâm	007
00283	phường	Vĩnh Tuy	007
00289	phường	Quỳnh Mai	007
00292	phường	Bạch Mai	007
00295	phường	Minh Khai	007
00298	phường	Trương Định	007
00301	phường	Thanh Trì	008
00304	phường	Vĩnh Hưng	008
00307	phường	Định Công	008
00310	phường	Mai Động	008
00313	phường	Tương Mai	008
00316	phường	Đại Kim	008
00319	phường	Tân Mai	008
00322	phường	Hoàng Văn Thụ	008
00325	phường	Giáp Bát	008
00328	phường	Lĩnh Nam	008
00331	phường	Thịnh Liệt	008
00334	phường	Trần Phú	008
00337	phường	Hoàng Liệt	008
00340	phường	Yên Sở	008
00343	phường	Nhân Chính	009
00346	phường	Thượng Đình	009
00349	phường	Khương Trung	009
00352	phường	Khương Mai	009
00355	phường	Thanh Xuân Trung	009
00358	phường	Phương Liệt	009
00364	phường	Khương Đình	009
00367	phường	Thanh Xuân Bắc	009
00373	phường	Hạ Đình	009
00376	thị trấn	Sóc Sơn	016
00379	xã	Bắc Sơn	016
00382	xã	Minh Trí	016
00385	xã	Hồng Kỳ	016
00388	xã	Nam Sơn	016
00391	xã	Trung Giã	016
00394	xã	Tân Hưng	016
00397	xã	Minh Phú	016
00400	xã	Phù Linh	016
00403	xã	Bắc Phú	016
00406	xã	Tân Minh	016
00409	xã	Quang Tiến	016
00412	xã	Hiền Ninh	016
00415	xã	Tân Dân	016
00418	xã	Tiên Dược	016
00421	xã	Việt Long	016
00424	xã	Xuân Giang	016
00427	xã	Mai Đình	016
00430	xã	Đức Hòa	016
00433	xã	Thanh Xuân	016
00436	xã	Đông Xuân	016
00439	xã	Kim Lũ	016
00442	xã	Phú Cường	016
00445	xã	Phú Minh	016
00448	xã	Phù Lỗ	016
00451	xã	Xuân Thu	016
00454	thị trấn	Đông Anh	017
00457	xã	Xuân Nộn	017
00460	xã	Thụy Lâm	017
00463	xã	Bắc Hồng	017
00466	xã	Nguyên Khê	017
00469	xã	Nam Hồng	017
00472	xã	Tiên Dương	017
00475	xã	Vân Hà	017
00478	xã	Uy Nỗ	017
00481	xã	Vân Nội	017
00484	xã	Liên Hà	017
00487	xã	Việt Hùng	017
00490	xã	Kim Nỗ	017
00493	xã	Kim Chung	017
00496	xã	Dục Tú	017
00499	xã	Đại Mạch	017
00502	xã	Vĩnh Ngọc	017
00505	xã	Cổ Loa	017
00508	xã	Hải Bối	017
00511	xã	Xuân Canh	017
00514	xã	Võng La	017
00517	xã	Tàm Xá	017
00520	xã	Mai Lâm	017
00523	xã	Đông Hội	017
00526	thị trấn	Yên Viên	018
00529	xã	Yên Thường	018
00532	xã	Yên Viên	018
00535	xã	Ninh Hiệp	018
00541	xã	Thiên Đức	018
00544	xã	Phù Đổng	018
00550	xã	Lệ Chi	018
00553	xã	Cổ Bi	018
00556	xã	Đặng Xá	018
00562	xã	Phú Sơn	018
00565	thị trấn	Trâu Quỳ	018
00568	xã	Dương Quang	018
00571	xã	Dương Xá	018
00577	xã	Đa Tốn	018
00580	xã	Kiêu Kỵ	018
00583	xã	Bát Tràng	018
00589	xã	Kim Đức	018
00592	phường	Cầu Diễn	019
00622	phường	Xuân Phương	019
00623	phường	Phương Canh	019
00625	phường	Mỹ Đình 1	019
00626	phường	Mỹ Đình 2	019
00628	phường	Tây Mỗ	019
00631	phường	Mễ Trì	019
00632	phường	Phú Đô	019
00634	phường	Đại Mỗ	019
00637	phường	Trung Văn	019
00640	thị trấn	Văn Điển	020
00643	xã	Tân Triều	020
00646	xã	Thanh Liệt	020
00649	xã	Tả Thanh Oai	020
00652	xã	Hữu Hòa	020
00655	xã	Tam Hiệp	020
00658	xã	Tứ Hiệp	020
00661	xã	Yên Mỹ	020
00664	xã	Vĩnh Quỳnh	020
00667	xã	Ngũ Hiệp	020
00670	xã	Duyên Hà	020
00673	xã	Ngọc Hồi	020
00676	xã	Vạn Phúc	020
00679	xã	Đại áng	020
00682	xã	Liên Ninh	020
00685	xã	Đông Mỹ	020
00595	phường	Thượng Cát	021
00598	phường	Liên Mạc	021
00601	phường	Đông Ngạc	021
00602	phường	Đức Thắng	021
00604	phường	Thụy Phương	021
00607	phường	Tây Tựu	021
00610	phường	Xuân Đỉnh	021
00611	phường	Xuân Tảo	021
00613	phường	Minh Khai	021
00616	phường	Cổ Nhuế 1	021
00617	phường	Cổ Nhuế 2	021
00619	phường	Phú Diễn	021
00620	phường	Phúc Diễn	021
00688	phường	Quang Trung	024
00691	phường	Trần Phú	024
00692	phường	Ngọc Hà	024
00694	phường	Nguyễn Trãi	024
00697	phường	Minh Khai	024
00700	xã	Ngọc Đường	024
00946	xã	Phương Độ	024
00949	xã	Phương Thiện	024
00712	thị trấn	Phố Bảng	026
00715	xã	Lũng Cú	026
00718	xã	Má Lé	026
00721	thị trấn	Đồng Văn	026
00724	xã	Lũng Táo	026
00727	xã	Phố Là	026
00730	xã	Thài Phìn Tủng	026
00733	xã	Sủng Là	026
00736	xã	Sà Phìn	026
00739	xã	Tả Phìn	026
00742	xã	Tả Lủng	026
00745	xã	Phố Cáo	026
00748	xã	Sính Lủng	026
00751	xã	Sảng Tủng	026
00754	xã	Lũng Thầu	026
00757	xã	Hố Quáng Phìn	026
00760	xã	Vần Chải	026
00763	xã	Lũng Phìn	026
00766	xã	Sủng Trái	026
00769	thị trấn	Mèo Vạc	027
00772	xã	Thượng Phùng	027
00775	xã	Pải Lủng	027
00778	xã	Xín Cái	027
00781	xã	Pả Vi	027
00784	xã	Giàng Chu Phìn	027
00787	xã	Sủng Trà	027
00790	xã	Sủng Máng	027
00793	xã	Sơn Vĩ	027
00796	xã	Tả Lủng	027
00799	xã	Cán Chu Phìn	027
00802	xã	Lũng Pù	027
00805	xã	Lũng Chinh	027
00808	xã	Tát Ngà	027
00811	xã	Nậm Ban	027
00814	xã	Khâu Vai	027
00815	xã	Niêm Tòng	027
00817	xã	Niêm Sơn	027
00820	thị trấn	Yên Minh	028
00823	xã	Thắng Mố	028
00826	xã	Phú Lũng	028
00829	xã	Sủng Cháng	028
00832	xã	Bạch Đích	028
00835	xã	Na Khê	028
00838	xã	Sủng Thài	028
00841	xã	Hữu Vinh	028
00844	xã	Lao Và Chải	028
00847	xã	Mậu Duệ	028
00850	xã	Đông Minh	028
00853	xã	Mậu Long	028
00856	xã	Ngam La	028
00859	xã	Ngọc Long	028
00862	xã	Đường Thượng	028
00865	xã	Lũng Hồ	028
00868	xã	Du Tiến	028
00871	xã	Du Già	028
00874	thị trấn	Tam Sơn	029
00877	xã	Bát Đại Sơn	029
00880	xã	Nghĩa Thuận	029
00883	xã	Cán Tỷ	029
00886	xã	Cao Mã Pờ	029
00889	xã	Thanh Vân	029
00892	xã	Tùng Vài	029
00895	xã	Đông Hà	029
00898	xã	Quản Bạ	029
00901	xã	Lùng Tám	029
00904	xã	Quyết Tiến	029
00907	xã	Tả Ván	029
00910	xã	Thái An	029
00703	xã	Kim Thạch	030
00706	xã	Phú Linh	030
00709	xã	Kim Linh	030
00913	thị trấn	Vị Xuyên	030
00916	thị trấn	Nông trường Việt Lâm	030
00919	xã	Minh Tân	030
00922	xã	Thuận Hòa	030
00925	xã	Tùng Bá	030
00928	xã	Thanh Thủy	030
00931	xã	Thanh Đức	030
00934	xã	Phong Quang	030
00937	xã	Xín Chải	030
00940	xã	Phương Tiến	030
00943	xã	Lao Chải	030
00952	xã	Cao Bồ	030
00955	xã	Đạo Đức	030
00958	xã	Thượng Sơn	030
00961	xã	Linh Hồ	030
00964	xã	Quảng Ngần	030
00967	xã	Việt Lâm	030
00970	xã	Ngọc Linh	030
00973	xã	Ngọc Minh	030
00976	xã	Bạch Ngọc	030
00979	xã	Trung Thành	030
00982	xã	Minh Sơn	031
00985	xã	Giáp Trung	031
00988	xã	Yên Định	031
00991	thị trấn	Yên Phú	031
00994	xã	Minh Ngọc	031
00997	xã	Yên Phong	031
01000	xã	Lạc Nông	031
01003	xã	Phú Nam	031
01006	xã	Yên Cường	031
01009	xã	Thượng Tân	031
01012	xã	Đường Âm	031
01015	xã	Đường Hồng	031
01018	xã	Phiêng Luông	031
01021	thị trấn	Vinh Quang	032
01024	xã	Bản Máy	032
01027	xã	Thàng Tín	032
01030	xã	Thèn Chu Phìn	032
01033	xã	Pố Lồ	032
01036	xã	Bản Phùng	032
01039	xã	Túng Sán	032
01042	xã	Chiến Phố	032
01045	xã	Đản Ván	032
01048	xã	Tụ Nhân	032
01051	xã	Tân Tiến	032
01054	xã	Nàng Đôn	032
01057	xã	Pờ Ly Ngài	032
01060	xã	Sán Sả Hồ	032
01063	xã	Bản Luốc	032
01066	xã	Ngàm Đăng Vài	032
01069	xã	Bản Nhùng	032
01072	xã	Tả Sử Choóng	032
01075	xã	Nậm Dịch	032
01081	xã	Hồ Thầu	032
01084	xã	Nam Sơn	032
01087	xã	Nậm Ty	032
01090	xã	Thông Nguyên	032
01093	xã	Nậm Khòa	032
01096	thị trấn	Cốc Pài	033
01099	xã	Nàn Xỉn	033
01102	xã	Bản Díu	033
01105	xã	Chí Cà	033
01108	xã	Xín Mần	033
01114	xã	Thèn Phàng	033
01117	xã	Trung Thịnh	033
01120	xã	Pà Vầy Sủ	033
01123	xã	Cốc Rế	033
01126	xã	Thu Tà	033
01129	xã	Nàn Ma	033
01132	xã	Tả Nhìu	033
01135	xã	Bản Ngò	033
01138	xã	Chế Là	033
01141	xã	Nấm Dẩn	033
01144	xã	Quảng Nguyên	033
01147	xã	Nà Chì	033
01150	xã	Khuôn Lùng	033
01153	thị trấn	Việt Quang	034
01156	thị trấn	Vĩnh Tuy	034
01159	xã	Tân Lập	034
01162	xã	Tân Thành	034
01165	xã	Đồng Tiến	034
01168	xã	Đồng Tâm	034
01171	xã	Tân Quang	034
01174	xã	Thượng Bình	034
01177	xã	Hữu Sản	034
01180	xã	Kim Ngọc	034
01183	xã	Việt Vinh	034
01186	xã	Bằng Hành	034
01189	xã	Quang Minh	034
01192	xã	Liên Hiệp	034
01195	xã	Vô Điếm	034
01198	xã	Việt Hồng	034
01201	xã	Hùng An	034
01204	xã	Đức Xuân	034
01207	xã	Tiên Kiều	034
01210	xã	Vĩnh Hảo	034
01213	xã	Vĩnh Phúc	034
01216	xã	Đồng Yên	034
01219	xã	Đông Thành	034
01222	xã	Xuân Minh	035
01225	xã	Tiên Nguyên	035
01228	xã	Tân Nam	035
01231	xã	Bản Rịa	035
01234	xã	Yên Thành	035
01237	thị trấn	Yên Bình	035
01240	xã	Tân Trịnh	035
01243	xã	Tân Bắc	035
01246	xã	Bằng Lang	035
01249	xã	Yên Hà	035
01252	xã	Hương Sơn	035
01255	xã	Xuân Giang	035
01258	xã	Nà Khương	035
01261	xã	Tiên Yên	035
01264	xã	Vĩ Thượng	035
01267	phường	Sông Hiến	040
01270	phường	Sông Bằng	040
01273	phường	Hợp Giang	040
01276	phường	Tân Giang	040
01279	phường	Ngọc Xuân	040
01282	phường	Đề Thám	040
01285	phường	Hòa Chung	040
01288	phường	Duyệt Trung	040
01693	xã	Vĩnh Quang	040
01705	xã	Hưng Đạo	040
01720	xã	Chu Trinh	040
01290	thị trấn	Pác Miầu	042
01291	xã	Đức Hạnh	042
01294	xã	Lý Bôn	042
01296	xã	Nam Cao	042
01297	xã	Nam Quang	042
01300	xã	Vĩnh Quang	042
01303	xã	Quảng Lâm	042
01304	xã	Thạch Lâm	042
01309	xã	Vĩnh Phong	042
01312	xã	Mông Ân	042
01315	xã	Thái Học	042
01316	xã	Thái Sơn	042
01318	xã	Yên Thổ	042
01321	thị trấn	Bảo Lạc	043
01324	xã	Cốc Pàng	043
01327	xã	Thượng Hà	043
01330	xã	Cô Ba	043
01333	xã	Bảo Toàn	043
01336	xã	Khánh Xuân	043
01339	xã	Xuân Trường	043
01342	xã	Hồng Trị	043
01343	xã	Kim Cúc	043
01345	xã	Phan Thanh	043
01348	xã	Hồng An	043
01351	xã	Hưng Đạo	043
01352	xã	Hưng Thịnh	043
01354	xã	Huy Giáp	043
01357	xã	Đình Phùng	043
01359	xã	Sơn Lập	043
01360	xã	Sơn Lộ	043
01363	thị trấn	Thông Nông	045
01366	xã	Cần Yên	045
01367	xã	Cần Nông	045
01372	xã	Lương Thông	045
01375	xã	Đa Thông	045
01378	xã	Ngọc Động	045
01381	xã	Yên Sơn	045
01384	xã	Lương Can	045
01387	xã	Thanh Long	045
01392	thị trấn	Xuân Hòa	045
01393	xã	Lũng Nặm	045
01399	xã	Trường Hà	045
01402	xã	Cải Viên	045
01411	xã	Nội Thôn	045
01414	xã	Tổng Cọt	045
01417	xã	Sóc Hà	045
01420	xã	Thượng Thôn	045
01429	xã	Hồng Sỹ	045
01432	xã	Quý Quân	045
01435	xã	Mã Ba	045
01438	xã	Ngọc Đào	045
01447	thị trấn	Trà Lĩnh	047
01453	xã	Tri Phương	047
01456	xã	Quang Hán	047
01462	xã	Xuân Nội	047
01465	xã	Quang Trung	047
01468	xã	Quang Vinh	047
01471	xã	Cao Chương	047
01477	thị trấn	Trùng Khánh	047
01480	xã	Ngọc Khê	047
01481	xã	Ngọc Côn	047
01483	xã	Phong Nặm	047
01489	xã	Đình Phong	047
01495	xã	Đàm Thủy	047
01498	xã	Khâm Thành	047
01501	xã	Chí Viễn	047
01504	xã	Lăng Hiếu	047
01507	xã	Phong Châu	047
01516	xã	Trung Phúc	047
01519	xã	Cao Thăng	047
01522	xã	Đức Hồng	047
01525	xã	Đoài Dương	047
01534	xã	Minh Long	048
01537	xã	Lý Quốc	048
01540	xã	Thắng Lợi	048
01543	xã	Đồng Loan	048
01546	xã	Đức Quang	048
01549	xã	Kim Loan	048
01552	xã	Quang Long	048
01555	xã	An Lạc	048
01558	thị trấn	Thanh Nhật	048
01561	xã	Vinh Quý	048
01564	xã	Thống Nhất	048
01567	xã	Cô Ngân	048
01573	xã	Thị Hoa	048
01474	xã	Quốc Toản	049
01576	thị trấn	Quảng Uyên	049
01579	xã	Phi Hải	049
01582	xã	Quảng Hưng	049
01594	xã	Độc Lập	049
01597	xã	Cai Bộ	049
01603	xã	Phúc Sen	049
01606	xã	Chí Thảo	049
01609	xã	Tự Do	049
01615	xã	Hồng Quang	049
01618	xã	Ngọc Động	049
01624	xã	Hạnh Phúc	049
01627	thị trấn	Tà Lùng	049
01630	xã	Bế Văn Đàn	049
01636	xã	Cách Linh	049
01639	xã	Đại Sơn	049
01645	xã	Tiên Thành	049
01648	thị trấn	Hòa Thuận	049
01651	xã	Mỹ Hưng	049
01654	thị trấn	Nước Hai	051
01657	xã	Dân Chủ	051
01660	xã	Nam Tuấn	051
01666	xã	Đại Tiến	051
01669	xã	Đức Long	051
01672	xã	Ngũ Lão	051
01675	xã	Trương Lương	051
01687	xã	Hồng Việt	051
01696	xã	Hoàng Tung	051
01699	xã	Nguyễn Huệ	051
01702	xã	Quang Trung	051
01708	xã	Bạch Đằng	051
01711	xã	Bình Dương	051
01714	xã	Lê Chung	051
01723	xã	Hồng Nam	051
01726	thị trấn	Nguyên Bình	052
01729	thị trấn	Tĩnh Túc	052
01732	xã	Yên Lạc	052
01735	xã	Triệu Nguyên	052
01738	xã	Ca Thành	052
01744	xã	Vũ Nông	052
01747	xã	Minh Tâm	052
01750	xã	Thể Dục	052
01756	xã	Mai Long	052
01762	xã	Vũ Minh	052
01765	xã	Hoa Thám	052
01768	xã	Phan Thanh	052
01771	xã	Quang Thành	052
01774	xã	Tam Kim	052
01777	xã	Thành Công	052
01780	xã	Thịnh Vượng	052
01783	xã	Hưng Đạo	052
01786	thị trấn	Đông Khê	053
01789	xã	Canh Tân	053
01792	xã	Kim Đồng	053
01795	xã	Minh Khai	053
01801	xã	Đức Thông	053
01804	xã	Thái Cường	053
01807	xã	Vân Trình	053
01810	xã	Thụy Hùng	053
01813	xã	Quang Trọng	053
01816	xã	Trọng Con	053
01819	xã	Lê Lai	053
01822	xã	Đức Long	053
01828	xã	Lê Lợi	053
01831	xã	Đức Xuân	053
01834	phường	Nguyễn Thị Minh Khai	058
01837	phường	Sông Cầu	058
01840	phường	Đức Xuân	058
01843	phường	Phùng Chí Kiên	058
01846	phường	Huyền Tụng	058
01849	xã	Dương Quang	058
01852	xã	Nông Thượng	058
01855	phường	Xuất Hóa	058
01858	xã	Bằng Thành	060
01861	xã	Nhạn Môn	060
01864	xã	Bộc Bố	060
01867	xã	Công Bằng	060
01870	xã	Giáo Hiệu	060
01873	xã	Xuân La	060
01876	xã	An Thắng	060
01879	xã	Cổ Linh	060
01882	xã	Nghiên Loan	060
01885	xã	Cao Tân	060
01888	thị trấn	Chợ Rã	061
01891	xã	Bành Trạch	061
01894	xã	Phúc Lộc	061
01897	xã	Hà Hiệu	061
01900	xã	Cao Thượng	061
01906	xã	Khang Ninh	061
01909	xã	Nam Mẫu	061
01912	xã	Thượng Giáo	061
01915	xã	Địa Linh	061
01918	xã	Yến Dương	061
01921	xã	Chu Hương	061
01924	xã	Quảng Khê	061
01927	xã	Mỹ Phương	061
01930	xã	Hoàng Trĩ	061
01933	xã	Đồng Phúc	061
01936	thị trấn	Nà Phặc	062
01939	xã	Thượng Ân	062
01942	xã	Bằng Vân	062
01945	xã	Cốc Đán	062
01948	xã	Trung Hòa	062
01951	xã	Đức Vân	062
01954	thị trấn	Vân Tùng	062
01957	xã	Thượng Quan	062
01960	xã	Hiệp Lực	062
01963	xã	Thuần Mang	062
01969	thị trấn	Phủ Thông	063
01975	xã	Vi Hương	063
01978	xã	Sỹ Bình	063
01981	xã	Vũ Muộn	063
01984	xã	Đôn Phong	063
01990	xã	Lục Bình	063
01993	xã	Tân Tú	063
01999	xã	Nguyên Phúc	063
02002	xã	Cao Sơn	063
02005	xã	Quân Hà	063
02008	xã	Cẩm Giàng	063
02011	xã	Mỹ Thanh	063
02014	xã	Dương Phong	063
02017	xã	Quang Thuận	063
02020	thị trấn	Bằng Lũng	064
02023	xã	Xuân Lạc	064
02026	xã	Nam Cường	064
02029	xã	Đồng Lạc	064
02032	xã	Tân Lập	064
02035	xã	Bản Thi	064
02038	xã	Quảng Bạch	064
02041	xã	Bằng Phúc	064
02044	xã	Yên Thịnh	064
02047	xã	Yên Thượng	064
02050	xã	Phương Viên	064
02053	xã	Ngọc Phái	064
02059	xã	Đồng Thắng	064
02062	xã	Lương Bằng	064
02065	xã	Bằng Lãng	064
02068	xã	Đại Sảo	064
02071	xã	Nghĩa Tá	064
02077	xã	Yên Mỹ	064
02080	xã	Bình Trung	064
02083	xã	Yên Phong	064
02086	thị trấn	Đồng Tâm	065
02089	xã	Tân Sơn	065
02092	xã	Thanh Vận	065
02095	xã	Mai Lạp	065
02098	xã	Hòa Mục	065
02101	xã	Thanh Mai	065
02104	xã	Cao Kỳ	065
02107	xã	Nông Hạ	065
02110	xã	Yên Cư	065
02113	xã	Thanh Thịnh	065
02116	xã	Yên Hân	065
02122	xã	Như Cố	065
02125	xã	Bình Văn	065
02131	xã	Quảng Chu	065
02137	xã	Văn Vũ	066
02140	xã	Văn Lang	066
02143	xã	Lương Thượng	066
02146	xã	Kim Hỷ	066
02152	xã	Cường Lợi	066
02155	thị trấn	Yến Lạc	066
02158	xã	Kim Lư	066
02161	xã	Sơn Thành	066
02170	xã	Văn Minh	066
02173	xã	Côn Minh	066
02176	xã	Cư Lễ	066
02179	xã	Trần Phú	066
02185	xã	Quang Phong	066
02188	xã	Dương Sơn	066
02191	xã	Xuân Dương	066
02194	xã	Đổng Xá	066
02197	xã	Liêm Thủy	066
02200	phường	Phan Thiết	070
02203	phường	Minh Xuân	070
02206	phường	Tân Quang	070
02209	xã	Tràng Đà	070
02212	phường	Nông Tiến	070
02215	phường	Ỷ La	070
02216	phường	Tân Hà	070
02218	phường	Hưng Thành	070
02497	xã	Kim Phú	070
02503	xã	An Khang	070
02509	phường	Mỹ Lâm	070
02512	phường	An Tường	070
02515	xã	Lưỡng Vượng	070
02521	xã	Thái Long	070
02524	phường	Đội Cấn	070
02233	xã	Phúc Yên	071
02242	xã	Xuân Lập	071
02251	xã	Khuôn Hà	071
02266	thị trấn	Lăng Can	071
02269	xã	Thượng Lâm	071
02290	xã	Bình An	071
02293	xã	Hồng Quang	071
02296	xã	Thổ Bình	071
02299	xã	Phúc Sơn	071
02302	xã	Minh Quang	071
02221	thị trấn	Na Hang	072
02227	xã	Sinh Long	072
02230	xã	Thượng Giáp	072
02239	xã	Thượng Nông	072
02245	xã	Côn Lôn	072
02248	xã	Yên Hoa	072
02254	xã	Hồng Thái	072
02260	xã	Đà Vị	072
02263	xã	Khâu Tinh	072
02275	xã	Sơn Phú	072
02281	xã	Năng Khả	072
02284	xã	Thanh Tương	072
02287	thị trấn	Vĩnh Lộc	073
02305	xã	Trung Hà	073
02308	xã	Tân Mỹ	073
02311	xã	Hà Lang	073
02314	xã	Hùng Mỹ	073
02317	xã	Yên Lập	073
02320	xã	Tân An	073
02323	xã	Bình Phú	073
02326	xã	Xuân Quang	073
02329	xã	Ngọc Hội	073
02332	xã	Phú Bình	073
02335	xã	Hòa Phú	073
02338	xã	Phúc Thịnh	073
02341	xã	Kiên Đài	073
02344	xã	Tân Thịnh	073
02347	xã	Trung Hòa	073
02350	xã	Kim Bình	073
02353	xã	Hòa An	073
02356	xã	Vinh Quang	073
02359	xã	Tri Phú	073
02362	xã	Nhân Lý	073
02365	xã	Yên Nguyên	073
02368	xã	Linh Phú	073
02371	xã	Bình Nhân	073
02374	thị trấn	Tân Yên	074
02377	xã	Yên Thuận	074
02380	xã	Bạch Xa	074
02383	xã	Minh Khương	074
02386	xã	Yên Lâm	074
02389	xã	Minh Dân	074
02392	xã	Phù Lưu	074
02395	xã	Minh Hương	074
02398	xã	Yên Phú	074
02401	xã	Tân Thành	074
02404	xã	Bình Xa	074
02407	xã	Thái Sơn	074
02410	xã	Nhân Mục	074
02413	xã	Thành Long	074
02416	xã	Bằng Cốc	074
02419	xã	Thái Hòa	074
02422	xã	Đức Ninh	074
02425	xã	Hùng Đức	074
02431	xã	Quý Quân	075
02434	xã	Lực Hành	075
02437	xã	Kiến Thiết	075
02440	xã	Trung Minh	075
02443	xã	Chiêu Yên	075
02446	xã	Trung Trực	075
02449	xã	Xuân Vân	075
02452	xã	Phúc Ninh	075
02455	xã	Hùng Lợi	075
02458	xã	Trung Sơn	075
02461	xã	Tân Tiến	075
02464	xã	Tứ Quận	075
02467	xã	Đạo Viện	075
02470	xã	Tân Long	075
02473	thị trấn	Yên Sơn	075
02476	xã	Kim Quan	075
02479	xã	Lang Quán	075
02482	xã	Phú Thịnh	075
02485	xã	Công Đa	075
02488	xã	Trung Môn	075
02491	xã	Chân Sơn	075
02494	xã	Thái Bình	075
02500	xã	Tiến Bộ	075
02506	xã	Mỹ Bằng	075
02518	xã	Hoàng Khai	075
02527	xã	Nhữ Hán	075
02530	xã	Nhữ Khê	075
02533	xã	Đội Bình	075
02536	thị trấn	Sơn Dương	076
02539	xã	Trung Yên	076
02542	xã	Minh Thanh	076
02545	xã	Tân Trào	076
02548	xã	Vĩnh Lợi	076
02551	xã	Thượng Ấm	076
02554	xã	Bình Yên	076
02557	xã	Lương Thiện	076
02560	xã	Tú Thịnh	076
02563	xã	Cấp Tiến	076
02566	xã	Hợp Thành	076
02569	xã	Phúc Ứng	076
02572	xã	Đông Thọ	076
02575	xã	Kháng Nhật	076
02578	xã	Hợp Hòa	076
02584	xã	Quyết Thắng	076
02587	xã	Đồng Quý	076
02590	xã	Tân Thanh	076
02596	xã	Văn Phú	076
02599	xã	Chi Thiết	076
02602	xã	Đông Lợi	076
02605	xã	Thiện Kế	076
02608	xã	Hồng Sơn	076
02611	xã	Phú Lương	076
02614	xã	Ninh Lai	076
02617	xã	Đại Phú	076
02620	xã	Sơn Nam	076
02623	xã	Hào Phú	076
02626	xã	Tam Đa	076
02632	xã	Trường Sinh	076
02635	phường	Duyên Hải	080
02641	phường	Lào Cai	080
02644	phường	Cốc Lếu	080
02647	phường	Kim Tân	080
02650	phường	Bắc Lệnh	080
02653	phường	Pom Hán	080
02656	phường	Xuân Tăng	080
02658	phường	Bình Minh	080
02659	xã	Thống Nhất	080
02662	xã	Đồng Tuyển	080
02665	xã	Vạn Hòa	080
02668	phường	Bắc Cường	080
02671	phường	Nam Cường	080
02674	xã	Cam Đường	080
02677	xã	Tả Phời	080
02680	xã	Hợp Thành	080
02746	xã	Cốc San	080
02683	thị trấn	Bát Xát	082
02686	xã	A Mú Sung	082
02689	xã	Nậm Chạc	082
02692	xã	A Lù	082
02695	xã	Trịnh Tường	082
02701	xã	Y Tý	082
02704	xã	Cốc Mỳ	082
02707	xã	Dền Sáng	082
02710	xã	Bản Vược	082
02713	xã	Sàng Ma Sáo	082
02716	xã	Bản Qua	082
02719	xã	Mường Vi	082
02722	xã	Dền Thàng	082
02725	xã	Bản Xèo	082
02728	xã	Mường Hum	082
02731	xã	Trung Lèng Hồ	082
02734	xã	Quang Kim	082
02737	xã	Pa Cheo	082
02740	xã	Nậm Pung	082
02743	xã	Phìn Ngan	082
02749	xã	Tòng Sành	082
02752	xã	Pha Long	083
02755	xã	Tả Ngài Chồ	083
02758	xã	Tung Chung Phố	083
02761	thị trấn	Mường Khương	083
02764	xã	Dìn Chin	083
02767	xã	Tả Gia Khâu	083
02770	xã	Nậm Chảy	083
02773	xã	Nấm Lư	083
02776	xã	Lùng Khấu Nhin	083
02779	xã	Thanh Bình	083
02782	xã	Cao Sơn	083
02785	xã	Lùng Vai	083
02788	xã	Bản Lầu	083
02791	xã	La Pan Tẩn	083
02794	xã	Tả Thàng	083
02797	xã	Bản Sen	083
02800	xã	Nàn Sán	084
02803	xã	Thào Chư Phìn	084
02806	xã	Bản Mế	084
02809	thị trấn	Si Ma Cai	084
02812	xã	Sán Chải	084
02818	xã	Lùng Thẩn	084
02821	xã	Cán Cấu	084
02824	xã	Sín Chéng	084
02827	xã	Quan Hồ Thẩn	084
02836	xã	Nàn Sín	084
02839	thị trấn	Bắc Hà	085
02842	xã	Lùng Cải	085
02848	xã	Lùng Phình	085
02851	xã	Tả Van Chư	085
02854	xã	Tả Củ Tỷ	085
02857	xã	Thải Giàng Phố	085
02863	xã	Hoàng Thu Phố	085
02866	xã	Bản Phố	085
02869	xã	Bản Liền	085
02875	xã	Na Hối	085
02878	xã	Cốc Ly	085
02881	xã	Nậm Mòn	085
02884	xã	Nậm Đét	085
02887	xã	Nậm Khánh	085
02890	xã	Bảo Nhai	085
02893	xã	Nậm Lúc	085
02896	xã	Cốc Lầu	085
02899	xã	Bản Cái	085
02902	thị trấn	Nông trường Phong Hải	086
02905	thị trấn	Phố Lu	086
02908	thị trấn	Tằng Loỏng	086
02911	xã	Bản Phiệt	086
02914	xã	Bản Cầm	086
02917	xã	Thái Niên	086
02920	xã	Phong Niên	086
02923	xã	Gia Phú	086
02926	xã	Xuân Quang	086
02929	xã	Sơn Hải	086
02932	xã	Xuân Giao	086
02935	xã	Trì Quang	086
02938	xã	Sơn Hà	086
02944	xã	Phú Nhuận	086
02947	thị trấn	Phố Ràng	087
02950	xã	Tân Tiến	087
02953	xã	Nghĩa Đô	087
02956	xã	Vĩnh Yên	087
02959	xã	Điện Quan	087
02962	xã	Xuân Hòa	087
02965	xã	Tân Dương	087
02968	xã	Thượng Hà	087
02971	xã	Kim Sơn	087
02974	xã	Cam Cọn	087
02977	xã	Minh Tân	087
02980	xã	Xuân Thượng	087
02983	xã	Việt Tiến	087
02986	xã	Yên Sơn	087
02989	xã	Bảo Hà	087
02992	xã	Lương Sơn	087
02998	xã	Phúc Khánh	087
03001	phường	Sa Pa	088
03002	phường	Sa Pả	088
03003	phường	Ô Quý Hồ	088
03004	xã	Ngũ Chỉ Sơn	088
03006	phường	Phan Si Păng	088
03010	xã	Trung Chải	088
03013	xã	Tả Phìn	088
03016	phường	Hàm Rồng	088
03019	xã	Hoàng Liên	088
03022	xã	Thanh Bình	088
03028	phường	Cầu Mây	088
03037	xã	Mường Hoa	088
03040	xã	Tả Van	088
03043	xã	Mường Bo	088
03046	xã	Bản Hồ	088
03052	xã	Liên Minh	088
03055	thị trấn	Khánh Yên	089
03061	xã	Võ Lao	089
03064	xã	Sơn Thủy	089
03067	xã	Nậm Mả	089
03070	xã	Tân Thượng	089
03073	xã	Nậm Dạng	089
03076	xã	Nậm Chày	089
03079	xã	Tân An	089
03082	xã	Khánh Yên Thượng	089
03085	xã	Nậm Xé	089
03088	xã	Dần Thàng	089
03091	xã	Chiềng Ken	089
03094	xã	Làng Giàng	089
03097	xã	Hòa Mạc	089
03100	xã	Khánh Yên Trung	089
03103	xã	Khánh Yên Hạ	089
03106	xã	Dương Quỳ	089
03109	xã	Nậm Tha	089
03112	xã	Minh Lương	089
03115	xã	Thẩm Dương	089
03118	xã	Liêm Phú	089
03121	xã	Nậm Xây	089
03124	phường	Noong Bua	094
03127	phường	Him Lam	094
03130	phường	Thanh Bình	094
03133	phường	Tân Thanh	094
03136	phường	Mường Thanh	094
03139	phường	Nam Thanh	094
03142	phường	Thanh Trường	094
03145	xã	Thanh Minh	094
03316	xã	Nà Tấu	094
03317	xã	Nà Nhạn	094
03325	xã	Mường Phăng	094
03326	xã	Pá Khoang	094
03148	phường	Sông Đà	095
03151	phường	Na Lay	095
03184	xã	Lay Nưa	095
03154	xã	Sín Thầu	096
03155	xã	Sen Thượng	096
03157	xã	Chung Chải	096
03158	xã	Leng Su Sìn	096
03159	xã	Pá Mỳ	096
03160	xã	Mường Nhé	096
03161	xã	Nậm Vì	096
03162	xã	Nậm Kè	096
03163	xã	Mường Toong	096
03164	xã	Quảng Lâm	096
03177	xã	Huổi Lếch	096
03172	thị trấn	Mường Chà	097
03178	xã	Sá Tổng	097
03181	xã	Mường Tùng	097
03190	xã	Hừa Ngài	097
03191	xã	Huổi Mí	097
03193	xã	Pa Ham	097
03194	xã	Nậm Nèn	097
03196	xã	Huổi Lèng	097
03197	xã	Sa Lông	097
03200	xã	Ma Thì Hồ	097
03201	xã	Na Sang	097
03202	xã	Mường Mươn	097
03217	thị trấn	Tủa Chùa	098
03220	xã	Huổi Só	098
03223	xã	Sín Chải	098
03226	xã	Tả Sìn Thàng	098
03229	xã	Lao Xả Phình	098
03232	xã	Tả Phìn	098
03235	xã	Tủa Thàng	098
03238	xã	Trung Thu	098
03241	xã	Sính Phình	098
03244	xã	Xá Nhè	098
03247	xã	Mường Đun	098
03250	xã	Mường Báng	098
03253	thị trấn	Tuần Giáo	099
03259	xã	Phình Sáng	099
03260	xã	Rạng Đông	099
03262	xã	Mùn Chung	099
03263	xã	Nà Tòng	099
03265	xã	Ta Ma	099
03268	xã	Mường Mùn	099
03269	xã	Pú Xi	099
03271	xã	Pú Nhung	099
03274	xã	Quài Nưa	099
03277	xã	Mường Thín	099
03280	xã	Tỏa Tình	099
03283	xã	Nà Sáy	099
03284	xã	Mường Khong	099
03289	xã	Quài Cang	099
03295	xã	Quài Tở	099
03298	xã	Chiềng Sinh	099
03299	xã	Chiềng Đông	099
03304	xã	Tênh Phông	099
03319	xã	Mường Pồn	100
03322	xã	Thanh Nưa	100
03323	xã	Hua Thanh	100
03328	xã	Thanh Luông	100
03331	xã	Thanh Hưng	100
03334	xã	Thanh Xương	100
03337	xã	Thanh Chăn	100
03340	xã	Pa Thơm	100
03343	xã	Thanh An	100
03346	xã	Thanh Yên	100
03349	xã	Noong Luống	100
03352	xã	Noong Hẹt	100
03355	xã	Sam Mứn	100
03356	xã	Pom Lót	100
03358	xã	Núa Ngam	100
03359	xã	Hẹ Muông	100
03361	xã	Na Ư	100
03364	xã	Mường Nhà	100
03365	xã	Na Tông	100
03367	xã	Mường Lói	100
03368	xã	Phu Luông	100
03203	thị trấn	Điện Biên Đông	101
03205	xã	Na Son	101
03208	xã	Phì Nhừ	101
03211	xã	Chiềng Sơ	101
03214	xã	Mường Luân	101
03370	xã	Pu Nhi	101
03371	xã	Nong U	101
03373	xã	Xa Dung	101
03376	xã	Keo Lôm	101
03379	xã	Luân Giói	101
03382	xã	Phình Giàng	101
03383	xã	Pú Hồng	101
03384	xã	Tìa Dình	101
03385	xã	Háng Lìa	101
03256	thị trấn	Mường Ảng	102
03286	xã	Mường Đăng	102
03287	xã	Ngối Cáy	102
03292	xã	Ẳng Tở	102
03301	xã	Búng Lao	102
03302	xã	Xuân Lao	102
03307	xã	Ẳng Nưa	102
03310	xã	Ẳng Cang	102
03312	xã	Nặm Lịch	102
03313	xã	Mường Lạn	102
03156	xã	Nậm Tin	103
03165	xã	Pa Tần	103
03166	xã	Chà Cang	103
03167	xã	Na Cô Sa	103
03168	xã	Nà Khoa	103
03169	xã	Nà Hỳ	103
03170	xã	Nà Bủng	103
03171	xã	Nậm Nhừ	103
03173	xã	Nậm Chua	103
03174	xã	Nậm Khăn	103
03175	xã	Chà Tở	103
03176	xã	Vàng Đán	103
03187	xã	Chà Nưa	103
03198	xã	Phìn Hồ	103
03199	xã	Si Pa Phìn	103
03386	phường	Quyết Thắng	105
03387	phường	Tân Phong	105
03388	phường	Quyết Tiến	105
03389	phường	Đoàn Kết	105
03403	xã	Sùng Phài	105
03408	phường	Đông Phong	105
03409	xã	San Thàng	105
03390	thị trấn	Tam Đường	106
03394	xã	Thèn Sin	106
03400	xã	Tả Lèng	106
03405	xã	Giang Ma	106
03406	xã	Hồ Thầu	106
03412	xã	Bình Lư	106
03413	xã	Sơn Bình	106
03415	xã	Nùng Nàng	106
03418	xã	Bản Giang	106
03421	xã	Bản Hon	106
03424	xã	Bản Bo	106
03427	xã	Nà Tăm	106
03430	xã	Khun Há	106
03433	thị trấn	Mường Tè	107
03436	xã	Thu Lũm	107
03439	xã	Ka Lăng	107
03440	xã	Tá Bạ	107
03442	xã	Pa ủ	107
03445	xã	Mường Tè	107
03448	xã	Pa Vệ Sủ	107
03451	xã	Mù Cả	107
03454	xã	Bum Tở	107
03457	xã	Nậm Khao	107
03463	xã	Tà Tổng	107
03466	xã	Bum Nưa	107
03467	xã	Vàng San	107
03469	xã	Kan Hồ	107
03478	thị trấn	Sìn Hồ	108
03487	xã	Chăn Nưa	108
03493	xã	Pa Tần	108
03496	xã	Phìn Hồ	108
03499	xã	Hồng Thu	108
03505	xã	Phăng Sô Lin	108
03508	xã	Ma Quai	108
03509	xã	Lùng Thàng	108
03511	xã	Tả Phìn	108
03514	xã	Sà Dề Phìn	108
03517	xã	Nậm Tăm	108
03520	xã	Tả Ngảo	108
03523	xã	Pu Sam Cáp	108
03526	xã	Nậm Cha	108
03527	xã	Pa Khóa	108
03529	xã	Làng Mô	108
03532	xã	Noong Hẻo	108
03535	xã	Nậm Mạ	108
03538	xã	Căn Co	108
03541	xã	Tủa Sín Chải	108
03544	xã	Nậm Cuổi	108
03547	xã	Nậm Hăn	108
03391	xã	Lản Nhì Thàng	109
03490	xã	Huổi Luông	109
03549	thị trấn	Phong Thổ	109
03550	xã	Sì Lở Lầu	109
03553	xã	Mồ Sì San	109
03559	xã	Pa Vây Sử	109
03562	xã	Vàng Ma Chải	109
03565	xã	Tung Qua Lìn	109
03568	xã	Mù Sang	109
03571	xã	Dào San	109
03574	xã	Ma Li Pho	109
03577	xã	Bản Lang	109
03580	xã	Hoang Thèn	109
03583	xã	Khổng Lào	109
03586	xã	Nậm Xe	109
03589	xã	Mường So	109
03592	xã	Sin Suối Hồ	109
03595	thị trấn	Than Uyên	110
03618	xã	Phúc Than	110
03619	xã	Mường Than	110
03625	xã	Mường Mít	110
03628	xã	Pha Mu	110
03631	xã	Mường Cang	110
03632	xã	Hua Nà	110
03634	xã	Tà Hừa	110
03637	xã	Mường Kim	110
03638	xã	Tà Mung	110
03640	xã	Ta Gia	110
03643	xã	Khoen On	110
03598	thị trấn	Tân Uyên	111
03601	xã	Mường Khoa	111
03602	xã	Phúc Khoa	111
03604	xã	Thân Thuộc	111
03605	xã	Trung Đồng	111
03607	xã	Hố Mít	111
03610	xã	Nậm Cần	111
03613	xã	Nậm Sỏ	111
03616	xã	Pắc Ta	111
03622	xã	Tà Mít	111
03434	thị trấn	Nậm Nhùn	112
03460	xã	Hua Bum	112
03472	xã	Mường Mô	112
03473	xã	Nậm Chà	112
03474	xã	Nậm Manh	112
03475	xã	Nậm Hàng	112
03481	xã	Lê Lợi	112
03484	xã	Pú Đao	112
03488	xã	Nậm Pì	112
03502	xã	Nậm Ban	112
03503	xã	Trung Chải	112
03646	phường	Chiềng Lề	116
03649	phường	Tô Hiệu	116
03652	phường	Quyết Thắng	116
03655	phường	Quyết Tâm	116
03658	xã	Chiềng Cọ	116
03661	xã	Chiềng Đen	116
03664	xã	Chiềng Xôm	116
03667	phường	Chiềng An	116
03670	phường	Chiềng Cơi	116
03673	xã	Chiềng Ngần	116
03676	xã	Hua La	116
03679	phường	Chiềng Sinh	116
03682	xã	Mường Chiên	118
03685	xã	Cà Nàng	118
03688	xã	Chiềng Khay	118
03694	xã	Mường Giôn	118
03697	xã	Pá Ma Pha Khinh	118
03700	xã	Chiềng Ơn	118
03703	thị trấn	Mường Giàng	118
03706	xã	Chiềng Bằng	118
03709	xã	Mường Sại	118
03712	xã	Nặm Ét	118
03718	xã	Chiềng Khoang	118
03721	thị trấn	Thuận Châu	119
03724	xã	Phổng Lái	119
03727	xã	Mường é	119
03730	xã	Chiềng Pha	119
03733	xã	Chiềng La	119
03736	xã	Chiềng Ngàm	119
03739	xã	Liệp Tè	119
03742	xã	é Tòng	119
03745	xã	Phổng Lập	119
03748	xã	Phổng Ly	119
03754	xã	Nong Lay	119
03757	xã	Mường Khiêng	119
03760	xã	Mường Bám	119
03763	xã	Long Hẹ	119
03766	xã	Chiềng Bôm	119
03769	xã	Thôm Mòn	119
03772	xã	Tông Lạnh	119
03775	xã	Tông Cọ	119
03778	xã	Bó Mười	119
03781	xã	Co Mạ	119
03784	xã	Púng Tra	119
03787	xã	Chiềng Pấc	119
03790	xã	Nậm Lầu	119
03793	xã	Bon Phặng	119
03796	xã	Co Tòng	119
03799	xã	Muổi Nọi	119
03802	xã	Pá Lông	119
03805	xã	Bản Lầm	119
03808	thị trấn	Ít Ong	120
03811	xã	Nậm Giôn	120
03814	xã	Chiềng Lao	120
03817	xã	Hua Trai	120
03820	xã	Ngọc Chiến	120
03823	xã	Mường Trai	120
03826	xã	Nậm Păm	120
03829	xã	Chiềng Muôn	120
03832	xã	Chiềng Ân	120
03835	xã	Pi Toong	120
03838	xã	Chiềng Công	120
03841	xã	Tạ Bú	120
03844	xã	Chiềng San	120
03847	xã	Mường Bú	120
03850	xã	Chiềng Hoa	120
03853	xã	Mường Chùm	120
03856	thị trấn	Bắc Yên	121
03859	xã	Phiêng Ban	121
03862	xã	Hang Chú	121
03865	xã	Xím Vàng	121
03868	xã	Tà Xùa	121
03869	xã	Háng Đồng	121
03871	xã	Pắc Ngà	121
03874	xã	Làng Chếu	121
03877	xã	Chim Vàn	121
03880	xã	Mường Khoa	121
03883	xã	Song Pe	121
03886	xã	Hồng Ngài	121
03889	xã	Tạ Khoa	121
03890	xã	Hua Nhàn	121
03892	xã	Phiêng Côn	121
03895	xã	Chiềng Sại	121
03901	xã	Suối Tọ	122
03904	xã	Mường Thải	122
03907	xã	Mường Cơi	122
03910	thị trấn	Quang Huy	122
03916	xã	Huy Thượng	122
03919	xã	Tân Lang	122
03922	xã	Gia Phù	122
03925	xã	Tường Phù	122
03928	xã	Huy Hạ	122
03931	xã	Huy Tân	122
03934	xã	Mường Lang	122
03937	xã	Suối Bau	122
03940	xã	Huy Tường	122
03943	xã	Mường Do	122
03946	xã	Sập Xa	122
03949	xã	Tường Thượng	122
03952	xã	Tường Tiến	122
03955	xã	Tường Phong	122
03958	xã	Tường Hạ	122
03961	xã	Kim Bon	122
03964	xã	Mường Bang	122
03967	xã	Đá Đỏ	122
03970	xã	Tân Phong	122
03973	xã	Nam Phong	122
03976	xã	Bắc Phong	122
03979	phường	Mộc Sơn	123
03980	phường	Mộc Lỵ	123
03982	phường	Thảo Nguyên	123
03983	phường	Bình Minh	123
03984	phường	Cờ Đỏ	123
03985	xã	Chiềng Sơn	123
03997	xã	Tân Yên	123
04000	xã	Đoàn Kết	123
04012	xã	Chiềng Hắc	123
04015	xã	Chiềng Chung	123
04024	xã	Chiềng Khừa	123
04027	phường	Mường Sang	123
04030	phường	Đông Sang	123
04033	phường	Vân Sơn	123
04045	xã	Lóng Sập	123
04063	xã	Chiềng Đông	124
04066	xã	Sặp Vạt	124
04069	xã	Chiềng Sàng	124
04072	xã	Chiềng Pằn	124
04075	thị trấn	Yên Châu	124
04078	xã	Chiềng Hặc	124
04081	xã	Mường Lựm	124
04084	xã	Chiềng On	124
04087	xã	Yên Sơn	124
04090	xã	Chiềng Khoi	124
04093	xã	Tú Nang	124
04096	xã	Lóng Phiêng	124
04099	xã	Phiêng Khoài	124
04102	xã	Chiềng Tương	124
04105	thị trấn	Hát Lót	125
04108	xã	Chiềng Sung	125
04111	xã	Mường Bằng	125
04114	xã	Chiềng Chăn	125
04117	xã	Mường Chanh	125
04120	xã	Chiềng Ban	125
04123	xã	Chiềng Mung	125
04126	xã	Mường Bon	125
04129	xã	Chiềng Chung	125
04132	xã	Chiềng Mai	125
04135	xã	Hát Lót	125
04136	xã	Nà Bó	125
04138	xã	Cò Nòi	125
04141	xã	Chiềng Nơi	125
04144	xã	Phiêng Cằm	125
04147	xã	Chiềng Dong	125
04150	xã	Chiềng Kheo	125
04153	xã	Chiềng Ve	125
04156	xã	Chiềng Lương	125
04159	xã	Phiêng Pằn	125
04162	xã	Nà Ớt	125
04165	xã	Tà Hộc	125
04168	thị trấn	Sông Mã	126
04171	xã	Bó Sinh	126
04174	xã	Pú Bẩu	126
04177	xã	Chiềng Phung	126
04180	xã	Chiềng En	126
04183	xã	Mường Lầm	126
04186	xã	Nậm Ty	126
04189	xã	Đứa Mòn	126
04192	xã	Yên Hưng	126
04195	xã	Chiềng Sơ	126
04198	xã	Nà Nghịu	126
04201	xã	Nậm Mằn	126
04204	xã	Chiềng Khoong	126
04207	xã	Chiềng Cang	126
04210	xã	Huổi Một	126
04213	xã	Mường Sai	126
04216	xã	Mường Cai	126
04219	xã	Mường Hung	126
04222	xã	Chiềng Khương	126
04225	xã	Sam Kha	127
04228	xã	Púng Bánh	127
04231	xã	Sốp Cộp	127
04234	xã	Dồm Cang	127
04237	xã	Nậm Lạnh	127
04240	xã	Mường Lèo	127
04243	xã	Mường Và	127
04246	xã	Mường Lạn	127
03994	xã	Suối Bàng	128
04006	xã	Song Khủa	128
04009	xã	Liên Hòa	128
04018	xã	Tô Múa	128
04021	xã	Mường Tè	128
04036	xã	Chiềng Khoa	128
04039	xã	Mường Men	128
04042	xã	Quang Minh	128
04048	xã	Vân Hồ	128
04051	xã	Lóng Luông	128
04054	xã	Chiềng Yên	128
04056	xã	Chiềng Xuân	128
04057	xã	Xuân Nha	128
04058	xã	Tân Xuân	128
04249	phường	Yên Thịnh	132
04252	phường	Yên Ninh	132
04255	phường	Minh Tân	132
04258	phường	Nguyễn Thái Học	132
04261	phường	Đồng Tâm	132
04264	phường	Hồng Hà	132
04270	xã	Minh Bảo	132
04273	phường	Nam Cường	132
04276	xã	Tuy Lộc	132
04279	xã	Tân Thịnh	132
04540	xã	Âu Lâu	132
04543	xã	Giới Phiên	132
04546	phường	Hợp Minh	132
04558	xã	Văn Phú	132
04282	phường	Pú Trạng	133
04285	phường	Trung Tâm	133
04288	phường	Tân An	133
04291	phường	Cầu Thia	133
04294	xã	Nghĩa Lợi	133
04297	xã	Nghĩa Phúc	133
04300	xã	Nghĩa An	133
04624	xã	Nghĩa Lộ	133
04660	xã	Sơn A	133
04663	xã	Phù Nham	133
04675	xã	Thanh Lương	133
04678	xã	Hạnh Sơn	133
04681	xã	Phúc Sơn	133
04684	xã	Thạch Lương	133
04303	thị trấn	Yên Thế	135
04306	xã	Tân Phượng	135
04309	xã	Lâm Thượng	135
04312	xã	Khánh Thiện	135
04315	xã	Minh Chuẩn	135
04318	xã	Mai Sơn	135
04321	xã	Khai Trung	135
04324	xã	Mường Lai	135
04327	xã	An Lạc	135
04330	xã	Minh Xuân	135
04333	xã	Tô Mậu	135
04336	xã	Tân Lĩnh	135
04339	xã	Yên Thắng	135
04342	xã	Khánh Hòa	135
04345	xã	Vĩnh Lạc	135
04348	xã	Liễu Đô	135
04351	xã	Động Quan	135
04354	xã	Tân Lập	135
04357	xã	Minh Tiến	135
04360	xã	Trúc Lâu	135
04363	xã	Phúc Lợi	135
04366	xã	Phan Thanh	135
04369	xã	An Phú	135
04372	xã	Trung Tâm	135
04375	thị trấn	Mậu A	136
04378	xã	Lang Thíp	136
04381	xã	Lâm Giang	136
04384	xã	Châu Quế Thượng	136
04387	xã	Châu Quế Hạ	136
04390	xã	An Bình	136
04393	xã	Quang Minh	136
04396	xã	Đông An	136
04399	xã	Đông Cuông	136
04402	xã	Phong Dụ Hạ	136
04405	xã	Mậu Đông	136
04408	xã	Ngòi A	136
04411	xã	Xuân Tầm	136
04414	xã	Tân Hợp	136
04417	xã	An Thịnh	136
04420	xã	Yên Thái	136
04423	xã	Phong Dụ Thượng	136
04426	xã	Yên Hợp	136
04429	xã	Đại Sơn	136
04435	xã	Đại Phác	136
04438	xã	Yên Phú	136
04441	xã	Xuân Ái	136
04447	xã	Viễn Sơn	136
04450	xã	Mỏ Vàng	136
04453	xã	Nà Hẩu	136
04456	thị trấn	Mù Cang Chải	137
04459	xã	Hồ Bốn	137
04462	xã	Nậm Có	137
04465	xã	Khao Mang	137
04468	xã	Mồ Dề	137
04471	xã	Chế Cu Nha	137
04474	xã	Lao Chải	137
04477	xã	Kim Nọi	137
04480	xã	Cao Phạ	137
04483	xã	La Pán Tẩn	137
04486	xã	Dế Xu Phình	137
04489	xã	Chế Tạo	137
04492	xã	Púng Luông	137
04495	xã	Nậm Khắt	137
04498	thị trấn	Cổ Phúc	138
04501	xã	Tân Đồng	138
04504	xã	Báo Đáp	138
04510	xã	Thành Thịnh	138
04513	xã	Hòa Cuông	138
04516	xã	Minh Quán	138
04519	xã	Quy Mông	138
04522	xã	Cường Thịnh	138
04525	xã	Kiên Thành	138
04531	xã	Y Can	138
04537	xã	Lương Thịnh	138
04564	xã	Việt Cường	138
04567	xã	Minh Quân	138
04570	xã	Hồng Ca	138
04573	xã	Hưng Thịnh	138
04576	xã	Hưng Khánh	138
04579	xã	Việt Hồng	138
04582	xã	Vân Hội	138
04585	thị trấn	Trạm Tấu	139
04588	xã	Túc Đán	139
04591	xã	Pá Lau	139
04594	xã	Xà Hồ	139
04597	xã	Phình Hồ	139
04600	xã	Trạm Tấu	139
04603	xã	Tà Si Láng	139
04606	xã	Pá Hu	139
04609	xã	Làng Nhì	139
04612	xã	Bản Công	139
04615	xã	Bản Mù	139
04618	xã	Hát Lừu	139
04621	thị trấn	Nông trường Liên Sơn	140
04627	thị trấn	Nông trường Trần Phú	140
04630	xã	Tú Lệ	140
04633	xã	Nậm Búng	140
04636	xã	Gia Hội	140
04639	xã	Sùng Đô	140
04642	xã	Nậm Mười	140
04645	xã	An Lương	140
04648	xã	Nậm Lành	140
04651	xã	Sơn Lương	140
04654	xã	Suối Quyền	140
04657	xã	Suối Giàng	140
04666	xã	Nghĩa Sơn	140
04669	xã	Suối Bu	140
04672	thị trấn	Sơn Thịnh	140
04687	xã	Đại Lịch	140
04690	xã	Đồng Khê	140
04693	xã	Cát Thịnh	140
04696	xã	Tân Thịnh	140
04699	xã	Chấn Thịnh	140
04702	xã	Bình Thuận	140
04705	xã	Thượng Bằng La	140
04708	xã	Minh An	140
04711	xã	Nghĩa Tâm	140
04714	thị trấn	Yên Bình	141
04717	thị trấn	Thác Bà	141
04720	xã	Xuân Long	141
04726	xã	Cảm Nhân	141
04729	xã	Ngọc Chấn	141
04732	xã	Tân Nguyên	141
04735	xã	Phúc Ninh	141
04738	xã	Bảo Ái	141
04741	xã	Mỹ Gia	141
04744	xã	Xuân Lai	141
04747	xã	Mông Sơn	141
04750	xã	Cảm Ân	141
04753	xã	Yên Thành	141
04756	xã	Tân Hương	141
04759	xã	Phúc An	141
04762	xã	Bạch Hà	141
04765	xã	Vũ Linh	141
04768	xã	Đại Đồng	141
04771	xã	Vĩnh Kiên	141
04777	xã	Thịnh Hưng	141
04780	xã	Hán Đà	141
04783	xã	Phú Thịnh	141
04786	xã	Đại Minh	141
04789	phường	Thái Bình	148
04792	phường	Tân Hòa	148
04795	phường	Thịnh Lang	148
04798	phường	Hữu Nghị	148
04801	phường	Tân Thịnh	148
04804	phường	Đồng Tiến	148
04807	phường	Phương Lâm	148
04813	xã	Yên Mông	148
04816	phường	Quỳnh Lâm	148
04819	phường	Dân Chủ	148
04825	xã	Hòa Bình	148
04828	phường	Thống Nhất	148
04894	phường	Kỳ Sơn	148
04897	xã	Thịnh Minh	148
04903	xã	Hợp Thành	148
04906	xã	Quang Tiến	148
04912	xã	Mông Hóa	148
04918	phường	Trung Minh	148
04921	xã	Độc Lập	148
04831	thị trấn	Đà Bắc	150
04834	xã	Nánh Nghê	150
04840	xã	Giáp Đắt	150
04846	xã	Mường Chiềng	150
04849	xã	Tân Pheo	150
04852	xã	Đồng Chum	150
04855	xã	Tân Minh	150
04858	xã	Đoàn Kết	150
04861	xã	Đồng Ruộng	150
04867	xã	Tú Lý	150
04870	xã	Trung Thành	150
04873	xã	Yên Hòa	150
04876	xã	Cao Sơn	150
04879	xã	Toàn Sơn	150
04885	xã	Hiền Lương	150
04888	xã	Tiền Phong	150
04891	xã	Vầy Nưa	150
04924	thị trấn	Lương Sơn	152
04942	xã	Lâm Sơn	152
04945	xã	Hòa Sơn	152
04951	xã	Tân Vinh	152
04954	xã	Nhuận Trạch	152
04957	xã	Cao Sơn	152
04960	xã	Cư Yên	152
04969	xã	Liên Sơn	152
05008	xã	Cao Dương	152
05041	xã	Thanh Sơn	152
05047	xã	Thanh Cao	152
04978	thị trấn	Bo	153
04984	xã	Đú Sáng	153
04987	xã	Hùng Sơn	153
04990	xã	Bình Sơn	153
04999	xã	Tú Sơn	153
05005	xã	Vĩnh Tiến	153
05014	xã	Đông Bắc	153
05017	xã	Xuân Thủy	153
05026	xã	Vĩnh Đồng	153
05035	xã	Kim Lập	153
05038	xã	Hợp Tiến	153
05065	xã	Kim Bôi	153
05068	xã	Nam Thượng	153
05077	xã	Cuối Hạ	153
05080	xã	Sào Báy	153
05083	xã	Mỵ Hòa	153
05086	xã	Nuông Dăm	153
05089	thị trấn	Cao Phong	154
05092	xã	Bình Thanh	154
05095	xã	Thung Nai	154
05098	xã	Bắc Phong	154
05101	xã	Thu Phong	154
05104	xã	Hợp Phong	154
05110	xã	Tây Phong	154
05116	xã	Dũng Phong	154
05119	xã	Nam Phong	154
05125	xã	Thạch Yên	154
05128	thị trấn	Mãn Đức	155
05134	xã	Suối Hoa	155
05137	xã	Phú Vinh	155
05140	xã	Phú Cường	155
05143	xã	Mỹ Hòa	155
05152	xã	Quyết Chiến	155
05158	xã	Phong Phú	155
05164	xã	Tử Nê	155
05167	xã	Thanh Hối	155
05170	xã	Ngọc Mỹ	155
05173	xã	Đông Lai	155
05176	xã	Vân Sơn	155
05182	xã	Nhân Mỹ	155
05191	xã	Lỗ Sơn	155
05194	xã	Ngổ Luông	155
05197	xã	Gia Mô	155
04882	xã	Tân Thành	156
05200	thị trấn	Mai Châu	156
05206	xã	Sơn Thủy	156
05209	xã	Pà Cò	156
05212	xã	Hang Kia	156
05221	xã	Đồng Tân	156
05224	xã	Cun Pheo	156
05227	xã	Bao La	156
05233	xã	Tòng Đậu	156
05242	xã	Nà Phòn	156
05245	xã	Xăm Khòe	156
05248	xã	Chiềng Châu	156
05251	xã	Mai Hạ	156
05254	xã	Thành Sơn	156
05257	xã	Mai Hịch	156
05263	xã	Vạn Mai	156
05266	thị trấn	Vụ Bản	157
05269	xã	Quý Hòa	157
05272	xã	Miền Đồi	157
05275	xã	Mỹ Thành	157
05278	xã	Tuân Đạo	157
05281	xã	Văn Nghĩa	157
05284	xã	Văn Sơn	157
05287	xã	Tân Lập	157
05290	xã	Nhân Nghĩa	157
05293	xã	Thượng Cốc	157
05299	xã	Quyết Thắng	157
05302	xã	Xuất Hóa	157
05305	xã	Yên Phú	157
05308	xã	Bình Hẻm	157
05320	xã	Định Cư	157
05323	xã	Chí Đạo	157
05329	xã	Ngọc Sơn	157
05332	xã	Hương Nhượng	157
05335	xã	Vũ Bình	157
05338	xã	Tự Do	157
05341	xã	Yên Nghiệp	157
05344	xã	Tân Mỹ	157
05347	xã	Ân Nghĩa	157
05350	xã	Ngọc Lâu	157
05353	thị trấn	Hàng Trạm	158
05356	xã	Lạc Sỹ	158
05362	xã	Lạc Lương	158
05365	xã	Bảo Hiệu	158
05368	xã	Đa Phúc	158
05371	xã	Hữu Lợi	158
05374	xã	Lạc Thịnh	158
05380	xã	Đoàn Kết	158
05383	xã	Phú Lai	158
05386	xã	Yên Trị	158
05389	xã	Ngọc Lương	158
04981	thị trấn	Ba Hàng Đồi	159
05392	thị trấn	Chi Nê	159
05395	xã	Phú Nghĩa	159
05398	xã	Phú Thành	159
05404	xã	Hưng Thi	159
05413	xã	Khoan Dụ	159
05419	xã	Đồng Tâm	159
05422	xã	Yên Bồng	159
05425	xã	Thống Nhất	159
05428	xã	An Bình	159
05431	phường	Quan Triều	164
05434	phường	Quang Vinh	164
05437	phường	Túc Duyên	164
05440	phường	Hoàng Văn Thụ	164
05443	phường	Trưng Vương	164
05446	phường	Quang Trung	164
05449	phường	Phan Đình Phùng	164
05452	phường	Tân Thịnh	164
05455	phường	Thịnh Đán	164
05458	phường	Đồng Quang	164
05461	phường	Gia Sàng	164
05464	phường	Tân Lập	164
05467	phường	Cam Giá	164
05470	phường	Phú Xá	164
05473	phường	Hương Sơn	164
05476	phường	Trung Thành	164
05479	phường	Tân Thành	164
05482	phường	Tân Long	164
05485	xã	Phúc Hà	164
05488	xã	Phúc Xuân	164
05491	xã	Quyết Thắng	164
05494	xã	Phúc Trìu	164
05497	xã	Thịnh Đức	164
05500	phường	Tích Lương	164
05503	xã	Tân Cương	164
05653	xã	Sơn Cẩm	164
05659	phường	Chùa Hang	164
05695	xã	Cao Ngạn	164
05701	xã	Linh Sơn	164
05710	phường	Đồng Bẩm	164
05713	xã	Huống Thượng	164
05914	xã	Đồng Liên	164
05506	phường	Lương Sơn	165
05509	phường	Châu Sơn	165
05512	phường	Mỏ Chè	165
05515	phường	Cải Đan	165
05518	phường	Thắng Lợi	165
05521	phường	Phố Cò	165
05527	xã	Tân Quang	165
05528	phường	Bách Quang	165
05530	xã	Bình Sơn	165
05533	xã	Bá Xuyên	165
05539	xã	Linh Thông	167
05542	xã	Lam Vỹ	167
05545	xã	Quy Kỳ	167
05548	xã	Tân Thịnh	167
05551	xã	Kim Phượng	167
05554	xã	Bảo Linh	167
05560	xã	Phúc Chu	167
05563	xã	Tân Dương	167
05566	xã	Phượng Tiến	167
05569	thị trấn	Chợ Chu	167
05572	xã	Đồng Thịnh	167
05575	xã	Định Biên	167
05578	xã	Thanh Định	167
05581	xã	Trung Hội	167
05584	xã	Trung Lương	167
05587	xã	Bình Yên	167
05590	xã	Điềm Mặc	167
05593	xã	Phú Tiến	167
05596	xã	Bộc Nhiêu	167
05599	xã	Sơn Phú	167
05602	xã	Phú Đình	167
05605	xã	Bình Thành	167
05611	thị trấn	Đu	168
05614	xã	Yên Ninh	168
05617	xã	Yên Trạch	168
05620	xã	Yên Đổ	168
05623	xã	Yên Lạc	168
05626	xã	Ôn Lương	168
05629	xã	Động Đạt	168
05632	xã	Phủ Lý	168
05635	xã	Phú Đô	168
05638	xã	Hợp Thành	168
05641	xã	Tức Tranh	168
05644	thị trấn	Giang Tiên	168
05647	xã	Vô Tranh	168
05650	xã	Cổ Lũng	168
05656	thị trấn	Sông Cầu	169
05662	thị trấn	Trại Cau	169
05665	xã	Văn Lăng	169
05668	xã	Tân Long	169
05671	xã	Hòa Bình	169
05674	xã	Quang Sơn	169
05677	xã	Minh Lập	169
05680	xã	Văn Hán	169
05683	xã	Hóa Trung	169
05686	xã	Khe Mo	169
05689	xã	Cây Thị	169
05692	thị trấn	Hóa Thượng	169
05698	xã	Hợp Tiến	169
05707	xã	Nam Hòa	169
05716	thị trấn	Đình Cả	170
05719	xã	Sảng Mộc	170
05722	xã	Nghinh Tường	170
05725	xã	Thần Xa	170
05728	xã	Vũ Chấn	170
05731	xã	Thượng Nung	170
05734	xã	Phú Thượng	170
05737	xã	Cúc Đường	170
05740	xã	La Hiên	170
05743	xã	Lâu Thượng	170
05746	xã	Tràng Xá	170
05749	xã	Phương Giao	170
05752	xã	Liên Minh	170
05755	xã	Dân Tiến	170
05758	xã	Bình Long	170
05761	thị trấn	Hùng Sơn	171
05767	xã	Phúc Lương	171
05770	xã	Minh Tiến	171
05773	xã	Yên Lãng	171
05776	xã	Đức Lương	171
05779	xã	Phú Cường	171
05785	xã	Phú Lạc	171
05788	xã	Tân Linh	171
05791	xã	Phú Thịnh	171
05794	xã	Phục Linh	171
05797	xã	Phú Xuyên	171
05800	xã	Bản Ngoại	171
05803	xã	Tiên Hội	171
05809	xã	Cù Vân	171
05812	xã	Hà Thượng	171
05815	xã	La Bằng	171
05818	xã	Hoàng Nông	171
05821	xã	Khôi Kỳ	171
05824	xã	An Khánh	171
05827	xã	Tân Thái	171
05830	xã	Bình Thuận	171
05833	xã	Lục Ba	171
05836	xã	Mỹ Yên	171
05842	xã	Văn Yên	171
05845	xã	Vạn Phú	171
05848	xã	Cát Nê	171
05851	thị trấn	Quân Chu	171
05854	phường	Bãi Bông	172
05857	phường	Bắc Sơn	172
05860	phường	Ba Hàng	172
05863	xã	Phúc Tân	172
05866	xã	Phúc Thuận	172
05869	phường	Hồng Tiến	172
05872	xã	Minh Đức	172
05875	phường	Đắc Sơn	172
05878	phường	Đồng Tiến	172
05881	xã	Thành Công	172
05884	phường	Tiên Phong	172
05887	xã	Vạn Phái	172
05890	phường	Nam Tiến	172
05893	phường	Tân Hương	172
05896	phường	Đông Cao	172
05899	phường	Trung Thành	172
05902	phường	Tân Phú	172
05905	phường	Thuận Thành	172
05908	thị trấn	Hương Sơn	173
05911	xã	Bàn Đạt	173
05917	xã	Tân Khánh	173
05920	xã	Tân Kim	173
05923	xã	Tân Thành	173
05926	xã	Đào Xá	173
05929	xã	Bảo Lý	173
05932	xã	Thượng Đình	173
05935	xã	Tân Hòa	173
05938	xã	Nhã Lộng	173
05941	xã	Điềm Thụy	173
05944	xã	Xuân Phương	173
05947	xã	Tân Đức	173
05950	xã	Úc Kỳ	173
05953	xã	Lương Phú	173
05956	xã	Nga My	173
05959	xã	Kha Sơn	173
05962	xã	Thanh Ninh	173
05965	xã	Dương Thành	173
05968	xã	Hà Châu	173
05971	phường	Hoàng Văn Thụ	178
05974	phường	Tam Thanh	178
05977	phường	Vĩnh Trại	178
05980	phường	Đông Kinh	178
05983	phường	Chi Lăng	178
05986	xã	Hoàng Đồng	178
05989	xã	Quảng Lạc	178
05992	xã	Mai Pha	178
05998	xã	Khánh Long	180
06001	xã	Đoàn Kết	180
06004	xã	Quốc Khánh	180
06010	xã	Cao Minh	180
06013	xã	Chí Minh	180
06016	xã	Tri Phương	180
06019	xã	Tân Tiến	180
06022	xã	Tân Yên	180
06025	xã	Đội Cấn	180
06028	xã	Tân Minh	180
06031	xã	Kim Đồng	180
06034	xã	Chi Lăng	180
06037	xã	Trung Thành	180
06040	thị trấn	Thất Khê	180
06043	xã	Đào Viên	180
06046	xã	Đề Thám	180
06049	xã	Kháng Chiến	180
06055	xã	Hùng Sơn	180
06058	xã	Quốc Việt	180
06061	xã	Hùng Việt	180
06067	xã	Hưng Đạo	181
06070	xã	Vĩnh Yên	181
06073	xã	Hoa Thám	181
06076	xã	Quý Hòa	181
06079	xã	Hồng Phong	181
06082	xã	Yên Lỗ	181
06085	xã	Thiện Hòa	181
06088	xã	Quang Trung	181
06091	xã	Thiện Thuật	181
06094	xã	Minh Khai	181
06097	xã	Thiện Long	181
06100	xã	Hoàng Văn Thụ	181
06103	xã	Hòa Bình	181
06106	xã	Mông Ân	181
06109	xã	Tân Hòa	181
06112	thị trấn	Bình Gia	181
06115	xã	Hồng Thái	181
06118	xã	Bình La	181
06121	xã	Tân Văn	181
06124	thị trấn	Na Sầm	182
06127	xã	Trùng Khánh	182
06133	xã	Bắc La	182
06136	xã	Thụy Hùng	182
06139	xã	Bắc Hùng	182
06142	xã	Tân Tác	182
06148	xã	Thanh Long	182
06151	xã	Hội Hoan	182
06154	xã	Bắc Việt	182
06157	xã	Hoàng Việt	182
06160	xã	Gia Miễn	182
06163	xã	Thành Hòa	182
06166	xã	Tân Thanh	182
06172	xã	Tân Mỹ	182
06175	xã	Hồng Thái	182
06178	xã	Hoàng Văn Thụ	182
06181	xã	Nhạc Kỳ	182
06184	thị trấn	Đồng Đăng	183
06187	thị trấn	Cao Lộc	183
06190	xã	Bảo Lâm	183
06193	xã	Thanh Lòa	183
06196	xã	Cao Lâu	183
06199	xã	Thạch Đạn	183
06202	xã	Xuất Lễ	183
06205	xã	Hồng Phong	183
06208	xã	Thụy Hùng	183
06211	xã	Lộc Yên	183
06214	xã	Phú Xá	183
06217	xã	Bình Trung	183
06220	xã	Hải Yến	183
06223	xã	Hòa Cư	183
06226	xã	Hợp Thành	183
06232	xã	Công Sơn	183
06235	xã	Gia Cát	183
06238	xã	Mẫu Sơn	183
06241	xã	Xuân Long	183
06244	xã	Tân Liên	183
06247	xã	Yên Trạch	183
06250	xã	Tân Thành	183
06253	thị trấn	Văn Quan	184
06256	xã	Trấn Ninh	184
06268	xã	Liên Hội	184
06274	xã	Hòa Bình	184
06277	xã	Tú Xuyên	184
06280	xã	Điềm He	184
06283	xã	An Sơn	184
06286	xã	Khánh Khê	184
06292	xã	Lương Năng	184
06298	xã	Bình Phúc	184
06307	xã	Tân Đoàn	184
06313	xã	Tri Lễ	184
06316	xã	Tràng Phái	184
06319	xã	Yên Phúc	184
06322	xã	Hữu Lễ	184
06325	thị trấn	Bắc Sơn	185
06328	xã	Long Đống	185
06331	xã	Vạn Thủy	185
06337	xã	Đồng ý	185
06340	xã	Tân Tri	185
06343	xã	Bắc Quỳnh	185
06349	xã	Hưng Vũ	185
06352	xã	Tân Lập	185
06355	xã	Vũ Sơn	185
06358	xã	Chiêu Vũ	185
06361	xã	Tân Hương	185
06364	xã	Chiến Thắng	185
06367	xã	Vũ Lăng	185
06370	xã	Trấn Yên	185
06373	xã	Vũ Lễ	185
06376	xã	Nhất Hòa	185
06379	xã	Tân Thành	185
06382	xã	Nhất Tiến	185
06385	thị trấn	Hữu Lũng	186
06388	xã	Hữu Liên	186
06391	xã	Yên Bình	186
06394	xã	Quyết Thắng	186
06397	xã	Hòa Bình	186
06400	xã	Yên Thịnh	186
06403	xã	Yên Sơn	186
06406	xã	Thiện Tân	186
06412	xã	Yên Vượng	186
06415	xã	Minh Tiến	186
06418	xã	Nhật Tiến	186
06421	xã	Thanh Sơn	186
06424	xã	Đồng Tân	186
06427	xã	Cai Kinh	186
06430	xã	Hòa Lạc	186
06433	xã	Vân Nham	186
06436	xã	Đồng Tiến	186
06442	xã	Tân Thành	186
06445	xã	Hòa Sơn	186
06448	xã	Minh Sơn	186
06451	xã	Hồ Sơn	186
06457	xã	Minh Hòa	186
06460	xã	Hòa Thắng	186
06463	thị trấn	Đồng Mỏ	187
06466	thị trấn	Chi Lăng	187
06469	xã	Vân An	187
06472	xã	Vân Thủy	187
06475	xã	Gia Lộc	187
06478	xã	Bắc Thủy	187
06481	xã	Chiến Thắng	187
06484	xã	Mai Sao	187
06487	xã	Bằng Hữu	187
06490	xã	Thượng Cường	187
06493	xã	Bằng Mạc	187
06496	xã	Nhân Lý	187
06499	xã	Lâm Sơn	187
06502	xã	Liên Sơn	187
06505	xã	Vạn Linh	187
06508	xã	Hòa Bình	187
06514	xã	Hữu Kiên	187
06517	xã	Quan Sơn	187
06520	xã	Y Tịch	187
06523	xã	Chi Lăng	187
06526	thị trấn	Na Dương	188
06529	thị trấn	Lộc Bình	188
06532	xã	Mẫu Sơn	188
06541	xã	Yên Khoái	188
06544	xã	Khánh Xuân	188
06547	xã	Tú Mịch	188
06550	xã	Hữu Khánh	188
06553	xã	Đồng Bục	188
06559	xã	Tam Gia	188
06562	xã	Tú Đoạn	188
06565	xã	Khuất Xá	188
06577	xã	Thống Nhất	188
06589	xã	Sàn Viên	188
06592	xã	Đông Quan	188
06595	xã	Minh Hiệp	188
06598	xã	Hữu Lân	188
06601	xã	Lợi Bác	188
06604	xã	Nam Quan	188
06607	xã	Xuân Dương	188
06610	xã	Ái Quốc	188
06613	thị trấn	Đình Lập	189
06616	thị trấn	Nông trường Thái Bình	189
06619	xã	Bắc Xa	189
06622	xã	Bính Xá	189
06625	xã	Kiên Mộc	189
06628	xã	Đình Lập	189
06631	xã	Thái Bình	189
06634	xã	Cường Lợi	189
06637	xã	Châu Sơn	189
06640	xã	Lâm Ca	189
06643	xã	Đồng Thắng	189
06646	xã	Bắc Lãng	189
06649	phường	Hà Khánh	193
06652	phường	Hà Phong	193
06655	phường	Hà Khẩu	193
06658	phường	Cao Xanh	193
06661	phường	Giếng Đáy	193
06664	phường	Hà Tu	193
06667	phường	Hà Trung	193
06670	phường	Hà Lầm	193
06673	phường	Bãi Cháy	193
06676	phường	Cao Thắng	193
06679	phường	Hùng Thắng	193
06685	phường	Trần Hưng Đạo	193
06688	phường	Hồng Hải	193
06691	phường	Hồng Gai	193
06694	phường	Bạch Đằng	193
06697	phường	Hồng Hà	193
06700	phường	Tuần Châu	193
06703	phường	Việt Hưng	193
06706	phường	Đại Yên	193
07030	phường	Hoành Bồ	193
07033	xã	Kỳ Thượng	193
07036	xã	Đồng Sơn	193
07039	xã	Tân Dân	193
07042	xã	Đồng Lâm	193
07045	xã	Hòa Bình	193
07048	xã	Vũ Oai	193
07051	xã	Dân Chủ	193
07054	xã	Quảng La	193
07057	xã	Bằng Cả	193
07060	xã	Thống Nhất	193
07063	xã	Sơn Dương	193
07066	xã	Lê Lợi	193
06709	phường	Ka Long	194
06712	phường	Trần Phú	194
06715	phường	Ninh Dương	194
06721	phường	Trà Cổ	194
06724	xã	Hải Sơn	194
06727	xã	Bắc Sơn	194
06730	xã	Hải Đông	194
06733	xã	Hải Tiến	194
06736	phường	Hải Yên	194
06739	xã	Quảng Nghĩa	194
06742	phường	Hải Hòa	194
06745	xã	Hải Xuân	194
06748	xã	Vạn Ninh	194
06751	phường	Bình Ngọc	194
06754	xã	Vĩnh Trung	194
06757	xã	Vĩnh Thực	194
06760	phường	Mông Dương	195
06763	phường	Cửa Ông	195
06766	phường	Cẩm Sơn	195
06769	phường	Cẩm Đông	195
06772	phường	Cẩm Phú	195
06775	phường	Cẩm Tây	195
06778	phường	Quang Hanh	195
06781	phường	Cẩm Thịnh	195
06784	phường	Cẩm Thủy	195
06787	phường	Cẩm Thạch	195
06790	phường	Cẩm Thành	195
06793	phường	Cẩm Trung	195
06796	phường	Cẩm Bình	195
06799	xã	Hải Hòa	195
06805	xã	Dương Huy	195
06808	phường	Vàng Danh	196
06811	phường	Thanh Sơn	196
06814	phường	Bắc Sơn	196
06817	phường	Quang Trung	196
06820	phường	Trưng Vương	196
06823	phường	Nam Khê	196
06826	phường	Yên Thanh	196
06829	xã	Thượng Yên Công	196
06832	phường	Phương Đông	196
06835	phường	Phương Nam	196
06838	thị trấn	Bình Liêu	198
06841	xã	Hoành Mô	198
06844	xã	Đồng Tâm	198
06847	xã	Đồng Văn	198
06853	xã	Vô Ngại	198
06856	xã	Lục Hồn	198
06859	xã	Húc Động	198
06862	thị trấn	Tiên Yên	199
06865	xã	Hà Lâu	199
06868	xã	Đại Dực	199
06871	xã	Phong Dụ	199
06874	xã	Điền Xá	199
06877	xã	Đông Ngũ	199
06880	xã	Yên Than	199
06883	xã	Đông Hải	199
06886	xã	Hải Lạng	199
06889	xã	Tiên Lãng	199
06892	xã	Đồng Rui	199
06895	thị trấn	Đầm Hà	200
06898	xã	Quảng Lâm	200
06901	xã	Quảng An	200
06904	xã	Tân Bình	200
06910	xã	Dực Yên	200
06913	xã	Quảng Tân	200
06916	xã	Đầm Hà	200
06917	xã	Tân Lập	200
06919	xã	Đại Bình	200
06922	thị trấn	Quảng Hà	201
06925	xã	Quảng Đức	201
06928	xã	Quảng Sơn	201
06931	xã	Quảng Thành	201
06937	xã	Quảng Thịnh	201
06940	xã	Quảng Minh	201
06943	xã	Quảng Chính	201
06946	xã	Quảng Long	201
06949	xã	Đường Hoa	201
06952	xã	Quảng Phong	201
06967	xã	Cái Chiên	201
06970	thị trấn	Ba Chẽ	202
06973	xã	Thanh Sơn	202
06976	xã	Thanh Lâm	202
06979	xã	Đạp Thanh	202
06982	xã	Nam Sơn	202
06985	xã	Lương Minh	202
06988	xã	Đồn Đạc	202
06994	thị trấn	Cái Rồng	203
06997	xã	Đài Xuyên	203
07000	xã	Bình Dân	203
07003	xã	Vạn Yên	203
07006	xã	Minh Châu	203
07009	xã	Đoàn Kết	203
07012	xã	Hạ Long	203
07015	xã	Đông Xá	203
07018	xã	Bản Sen	203
07021	xã	Thắng Lợi	203
07024	xã	Quan Lạn	203
07027	xã	Ngọc Vừng	203
07069	phường	Mạo Khê	205
07075	xã	An Sinh	205
07078	xã	Tràng Lương	205
07081	phường	Bình Khê	205
07084	xã	Việt Dân	205
07090	phường	Bình Dương	205
07093	phường	Đức Chính	205
07096	phường	Tràng An	205
07099	xã	Nguyễn Huệ	205
07102	phường	Thủy An	205
07105	phường	Xuân Sơn	205
07108	xã	Hồng Thái Tây	205
07111	xã	Hồng Thái Đông	205
07114	phường	Hoàng Quế	205
07117	phường	Yên Thọ	205
07120	phường	Hồng Phong	205
07123	phường	Kim Sơn	205
07126	phường	Hưng Đạo	205
07129	phường	Yên Đức	205
07132	phường	Quảng Yên	206
07135	phường	Đông Mai	206
07138	phường	Minh Thành	206
07144	xã	Sông Khoai	206
07147	xã	Hiệp Hòa	206
07150	phường	Cộng Hòa	206
07153	xã	Tiền An	206
07156	xã	Hoàng Tân	206
07159	phường	Tân An	206
07162	phường	Yên Giang	206
07165	phường	Nam Hòa	206
07168	phường	Hà An	206
07171	xã	Cẩm La	206
07174	phường	Phong Hải	206
07177	phường	Yên Hải	206
07180	xã	Liên Hòa	206
07183	phường	Phong Cốc	206
07186	xã	Liên Vị	206
07189	xã	Tiền Phong	206
07192	thị trấn	Cô Tô	207
07195	xã	Đồng Tiến	207
07198	xã	Thanh Lân	207
07201	phường	Thọ Xương	213
07207	phường	Ngô Quyền	213
07210	phường	Hoàng Văn Thụ	213
07213	phường	Trần Phú	213
07216	phường	Mỹ Độ	213
07222	phường	Song Mai	213
07225	phường	Xương Giang	213
07228	phường	Đa Mai	213
07231	phường	Dĩnh Kế	213
07441	phường	Dĩnh Trì	213
07681	phường	Nham Biền	213
07682	phường	Tân An	213
07687	phường	Tân Mỹ	213
07690	phường	Hương Gián	213
07696	phường	Đồng Sơn	213
07699	phường	Tân Tiến	213
07702	xã	Quỳnh Sơn	213
07705	phường	Song Khê	213
07708	phường	Nội Hoàng	213
07711	phường	Tiền Phong	213
07714	xã	Xuân Phú	213
07717	phường	Tân Liễu	213
07720	xã	Trí Yên	213
07723	xã	Lãng Sơn	213
07726	xã	Yên Lư	213
07729	xã	Tiến Dũng	213
07735	xã	Đức Giang	213
07738	phường	Cảnh Thụy	213
07741	xã	Tư Mại	213
07747	xã	Đồng Việt	213
07750	xã	Đồng Phúc	213
07243	xã	Đồng Tiến	215
07246	xã	Canh Nậu	215
07249	xã	Xuân Lương	215
07252	xã	Tam Tiến	215
07255	xã	Đồng Vương	215
07258	xã	Đồng Hưu	215
07260	xã	Đồng Tâm	215
07261	xã	Tân Hiệp	215
07264	xã	Tiến Thắng	215
07270	xã	Đồng Lạc	215
07273	xã	Đông Sơn	215
07279	xã	Hương Vĩ	215
07282	xã	Đồng Kỳ	215
07285	xã	An Thượng	215
07288	thị trấn	Phồn Xương	215
07291	xã	Tân Sỏi	215
07294	thị trấn	Bố Hạ	215
07306	thị trấn	Nhã Nam	216
07309	xã	Tân Trung	216
07315	xã	Quang Trung	216
07321	xã	An Dương	216
07324	xã	Phúc Hòa	216
07327	xã	Liên Sơn	216
07330	xã	Hợp Đức	216
07333	xã	Lam Sơn	216
07336	xã	Cao Xá	216
07339	thị trấn	Cao Thượng	216
07342	xã	Việt Ngọc	216
07345	xã	Song Vân	216
07348	xã	Ngọc Châu	216
07351	xã	Ngọc Vân	216
07354	xã	Việt Lập	216
07357	xã	Liên Chung	216
07360	xã	Ngọc Thiện	216
07363	xã	Ngọc Lý	216
07366	xã	Quế Nham	216
07375	thị trấn	Vôi	217
07378	xã	Nghĩa Hòa	217
07381	xã	Nghĩa Hưng	217
07384	xã	Quang Thịnh	217
07387	xã	Hương Sơn	217
07390	xã	Đào Mỹ	217
07393	xã	Tiên Lục	217
07396	xã	An Hà	217
07399	thị trấn	Kép	217
07405	xã	Hương Lạc	217
07408	xã	Dương Đức	217
07411	xã	Tân Thanh	217
07417	xã	Tân Hưng	217
07420	xã	Mỹ Thái	217
07426	xã	Xương Lâm	217
07429	xã	Xuân Hương	217
07432	xã	Tân Dĩnh	217
07435	xã	Đại Lâm	217
07438	xã	Thái Đào	217
07444	thị trấn	Đồi Ngô	218
07450	xã	Đông Hưng	218
07453	xã	Đông Phú	218
07456	xã	Tam Dị	218
07459	xã	Bảo Sơn	218
07462	xã	Bảo Đài	218
07465	xã	Thanh Lâm	218
07468	xã	Tiên Nha	218
07471	xã	Trường Giang	218
07477	thị trấn	Phương Sơn	218
07480	xã	Chu Điện	218
07483	xã	Cương Sơn	218
07486	xã	Nghĩa Phương	218
07489	xã	Vô Tranh	218
07492	xã	Bình Sơn	218
07495	xã	Lan Mẫu	218
07498	xã	Yên Sơn	218
07501	xã	Khám Lạng	218
07504	xã	Huyền Sơn	218
07507	xã	Trường Sơn	218
07510	xã	Lục Sơn	218
07513	xã	Bắc Lũng	218
07519	xã	Cẩm Lý	218
07522	xã	Đan Hội	218
07528	xã	Cấm Sơn	219
07531	xã	Tân Sơn	219
07534	xã	Phong Minh	219
07537	xã	Phong Vân	219
07540	xã	Sa Lý	219
07543	xã	Hộ Đáp	219
07546	xã	Sơn Hải	219
07555	xã	Biên Sơn	219
07564	xã	Kim Sơn	219
07567	xã	Tân Hoa	219
07570	xã	Giáp Sơn	219
07573	thị trấn	Biển Động	219
07582	thị trấn	Phì Điền	219
07588	xã	Tân Quang	219
07591	xã	Đồng Cốc	219
07594	xã	Tân Lập	219
07597	xã	Phú Nhuận	219
07606	xã	Tân Mộc	219
07609	xã	Đèo Gia	219
07615	thị trấn	An Châu	220
07616	thị trấn	Tây Yên Tử	220
07621	xã	Vân Sơn	220
07624	xã	Hữu Sản	220
07627	xã	Đại Sơn	220
07630	xã	Phúc Sơn	220
07636	xã	Giáo Liêm	220
07642	xã	Cẩm Đàn	220
07645	xã	An Lạc	220
07648	xã	Vĩnh An	220
07651	xã	Yên Định	220
07654	xã	Lệ Viễn	220
07660	xã	An Bá	220
07663	xã	Tuấn Đạo	220
07666	xã	Dương Hưu	220
07672	xã	Long Sơn	220
07678	xã	Thanh Luận	220
07759	xã	Thượng Lan	222
07762	xã	Việt Tiến	222
07765	xã	Nghĩa Trung	222
07768	xã	Minh Đức	222
07771	xã	Hương Mai	222
07774	phường	Tự Lạn	222
07777	phường	Bích Động	222
07780	xã	Trung Sơn	222
07783	phường	Hồng Thái	222
07786	xã	Tiên Sơn	222
07789	phường	Tăng Tiến	222
07792	phường	Quảng Minh	222
07795	phường	Nếnh	222
07798	phường	Ninh Sơn	222
07801	phường	Vân Trung	222
07804	xã	Vân Hà	222
07807	phường	Quang Châu	222
07816	xã	Đồng Tiến	223
07822	xã	Hoàng Vân	223
07825	xã	Toàn Thắng	223
07831	xã	Ngọc Sơn	223
07840	thị trấn	Thắng	223
07843	xã	Sơn Thịnh	223
07846	xã	Lương Phong	223
07849	xã	Hùng Thái	223
07855	xã	Thường Thắng	223
07858	xã	Hợp Thịnh	223
07861	xã	Danh Thắng	223
07864	xã	Mai Trung	223
07867	xã	Đoan Bái	223
07870	thị trấn	Bắc Lý	223
07873	xã	Xuân Cẩm	223
07876	xã	Hương Lâm	223
07879	xã	Đông Lỗ	223
07882	xã	Châu Minh	223
07885	xã	Mai Đình	223
07525	phường	Chũ	224
07549	phường	Thanh Hải	224
07552	xã	Kiên Lao	224
07558	xã	Kiên Thành	224
07561	phường	Hồng Giang	224
07576	xã	Quý Sơn	224
07579	phường	Trù Hựu	224
07600	xã	Mỹ An	224
07603	xã	Nam Dương	224
07612	phường	Phượng Sơn	224
07888	phường	Dữu Lâu	227
07894	phường	Nông Trang	227
07897	phường	Tân Dân	227
07900	phường	Gia Cẩm	227
07903	phường	Tiên Cát	227
07906	phường	Thọ Sơn	227
07909	phường	Thanh Miếu	227
07912	phường	Bạch Hạc	227
07918	phường	Vân Phú	227
07921	xã	Phượng Lâu	227
07924	xã	Thụy Vân	227
07927	phường	Minh Phương	227
07930	xã	Trưng Vương	227
07933	phường	Minh Nông	227
07936	xã	Sông Lô	227
08281	xã	Kim Đức	227
08287	xã	Hùng Lô	227
08503	xã	Hy Cương	227
08506	xã	Chu Hóa	227
08515	xã	Thanh Đình	227
07942	phường	Hùng Vương	228
07945	phường	Phong Châu	228
07948	phường	Âu Cơ	228
07951	xã	Hà Lộc	228
07954	xã	Phú Hộ	228
07957	xã	Văn Lung	228
07960	xã	Thanh Minh	228
07963	xã	Hà Thạch	228
07966	phường	Thanh Vinh	228
07969	thị trấn	Đoan Hùng	230
07975	xã	Hùng Xuyên	230
07981	xã	Bằng Luân	230
07987	xã	Phú Lâm	230
07996	xã	Bằng Doãn	230
07999	xã	Chí Đám	230
08005	xã	Phúc Lai	230
08008	xã	Ngọc Quan	230
08014	xã	Hợp Nhất	230
08023	xã	Tây Cốc	230
08035	xã	Hùng Long	230
08038	xã	Yên Kiện	230
08044	xã	Chân Mộng	230
08050	xã	Ca Đình	230
08053	thị trấn	Hạ Hòa	231
08056	xã	Đại Phạm	231
08062	xã	Đan Thượng	231
08065	xã	Hà Lương	231
08071	xã	Tứ Hiệp	231
08080	xã	Hiền Lương	231
08089	xã	Phương Viên	231
08092	xã	Gia Điền	231
08095	xã	Ấm Hạ	231
08104	xã	Hương Xạ	231
08110	xã	Xuân Áng	231
08113	xã	Yên Kỳ	231
08119	xã	Minh Hạc	231
08122	xã	Lang Sơn	231
08125	xã	Bằng Giã	231
08128	xã	Yên Luật	231
08131	xã	Vô Tranh	231
08134	xã	Văn Lang	231
08140	xã	Minh Côi	231
08143	xã	Vĩnh Chân	231
08152	thị trấn	Thanh Ba	232
08156	xã	Vân Lĩnh	232
08158	xã	Đông Lĩnh	232
08161	xã	Đại An	232
08164	xã	Hanh Cù	232
08170	xã	Đồng Xuân	232
08173	xã	Quảng Yên	232
08179	xã	Ninh Dân	232
08194	xã	Võ Lao	232
08197	xã	Khải Xuân	232
08200	xã	Mạn Lạn	232
08203	xã	Hoàng Cương	232
08206	xã	Chí Tiên	232
08209	xã	Đông Thành	232
08215	xã	Sơn Cương	232
08218	xã	Thanh Hà	232
08221	xã	Đỗ Sơn	232
08224	xã	Đỗ Xuyên	232
08227	xã	Lương Lỗ	232
08230	thị trấn	Phong Châu	233
08233	xã	Phú Mỹ	233
08234	xã	Lệ Mỹ	233
08236	xã	Liên Hoa	233
08239	xã	Trạm Thản	233
08242	xã	Trị Quận	233
08245	xã	Trung Giáp	233
08248	xã	Tiên Phú	233
08251	xã	Hạ Giáp	233
08254	xã	Bảo Thanh	233
08257	xã	Phú Lộc	233
08260	xã	Gia Thanh	233
08263	xã	Tiên Du	233
08266	xã	Phú Nham	233
08272	xã	An Đạo	233
08275	xã	Bình Phú	233
08278	xã	Phù Ninh	233
08290	thị trấn	Yên Lập	234
08293	xã	Mỹ Lung	234
08296	xã	Mỹ Lương	234
08299	xã	Lương Sơn	234
08302	xã	Xuân An	234
08305	xã	Xuân Viên	234
08308	xã	Xuân Thủy	234
08311	xã	Trung Sơn	234
08314	xã	Hưng Long	234
08317	xã	Nga Hoàng	234
08320	xã	Đồng Lạc	234
08323	xã	Thượng Long	234
08326	xã	Đồng Thịnh	234
08329	xã	Phúc Khánh	234
08332	xã	Minh Hòa	234
08335	xã	Ngọc Lập	234
08338	xã	Ngọc Đồng	234
08341	thị trấn	Cẩm Khê	235
08344	xã	Tiên Lương	235
08350	xã	Minh Thắng	235
08353	xã	Minh Tân	235
08356	xã	Phượng Vĩ	235
08374	xã	Tùng Khê	235
08377	xã	Tam Sơn	235
08380	xã	Văn Bán	235
08389	xã	Phong Thịnh	235
08398	xã	Phú Khê	235
08401	xã	Hương Lung	235
08413	xã	Nhật Tiến	235
08416	xã	Hùng Việt	235
08422	xã	Yên Dưỡng	235
08428	xã	Điêu Lương	235
08431	xã	Đồng Lương	235
08434	thị trấn	Hưng Hóa	236
08440	xã	Hiền Quan	236
08443	xã	Bắc Sơn	236
08446	xã	Thanh Uyên	236
08461	xã	Lam Sơn	236
08467	xã	Vạn Xuân	236
08470	xã	Quang Húc	236
08473	xã	Hương Nộn	236
08476	xã	Tề Lễ	236
08479	xã	Thọ Văn	236
08482	xã	Dị Nậu	236
08491	xã	Dân Quyền	236
08494	thị trấn	Lâm Thao	237
08497	xã	Tiên Kiên	237
08498	thị trấn	Hùng Sơn	237
08500	xã	Xuân Lũng	237
08509	xã	Xuân Huy	237
08512	xã	Thạch Sơn	237
08518	xã	Sơn Vi	237
08521	xã	Phùng Nguyên	237
08527	xã	Cao Xá	237
08533	xã	Vĩnh Lại	237
08536	xã	Tứ Xã	237
08539	xã	Bản Nguyên	237
08542	thị trấn	Thanh Sơn	238
08563	xã	Sơn Hùng	238
08572	xã	Địch Quả	238
08575	xã	Giáp Lai	238
08581	xã	Thục Luyện	238
08584	xã	Võ Miếu	238
08587	xã	Thạch Khoán	238
08602	xã	Cự Thắng	238
08605	xã	Tất Thắng	238
08611	xã	Văn Miếu	238
08614	xã	Cự Đồng	238
08623	xã	Thắng Sơn	238
08629	xã	Tân Minh	238
08632	xã	Hương Cần	238
08635	xã	Khả Cửu	238
08638	xã	Đông Cửu	238
08641	xã	Tân Lập	238
08644	xã	Yên Lãng	238
08647	xã	Yên Lương	238
08650	xã	Thượng Cửu	238
08653	xã	Lương Nha	238
08656	xã	Yên Sơn	238
08659	xã	Tinh Nhuệ	238
08662	xã	Đào Xá	239
08665	xã	Thạch Đồng	239
08668	xã	Xuân Lộc	239
08671	xã	Tân Phương	239
08674	thị trấn	Thanh Thủy	239
08677	xã	Sơn Thủy	239
08680	xã	Bảo Yên	239
08683	xã	Đoan Hạ	239
08686	xã	Đồng Trung	239
08689	xã	Hoàng Xá	239
08701	xã	Tu Vũ	239
08545	xã	Thu Cúc	240
08548	xã	Thạch Kiệt	240
08551	xã	Thu Ngạc	240
08554	xã	Kiệt Sơn	240
08557	xã	Đồng Sơn	240
08560	xã	Lai Đồng	240
08566	thị trấn	Tân Phú	240
08569	xã	Mỹ Thuận	240
08578	xã	Tân Sơn	240
08590	xã	Xuân Đài	240
08593	xã	Minh Đài	240
08596	xã	Văn Luông	240
08599	xã	Xuân Sơn	240
08608	xã	Long Cốc	240
08617	xã	Kim Thượng	240
08620	xã	Tam Thanh	240
08626	xã	Vinh Tiền	240
08707	phường	Tích Sơn	243
08710	phường	Liên Bảo	243
08713	phường	Hội Hợp	243
08716	phường	Đống Đa	243
08719	phường	Ngô Quyền	243
08722	phường	Đồng Tâm	243
08725	phường	Định Trung	243
08728	phường	Khai Quang	243
08731	xã	Thanh Trù	243
08737	phường	Hùng Vương	244
08740	phường	Hai Bà Trưng	244
08743	phường	Phúc Thắng	244
08746	phường	Xuân Hòa	244
08747	phường	Đồng Xuân	244
08749	xã	Ngọc Thanh	244
08752	xã	Cao Minh	244
08755	phường	Nam Viêm	244
08758	phường	Tiền Châu	244
08761	thị trấn	Lập Thạch	246
08764	xã	Quang Sơn	246
08767	xã	Ngọc Mỹ	246
08770	xã	Hợp Lý	246
08785	xã	Bắc Bình	246
08788	xã	Thái Hòa	246
08789	thị trấn	Hoa Sơn	246
08791	xã	Liễn Sơn	246
08794	xã	Xuân Hòa	246
08797	xã	Vân Trục	246
08812	xã	Liên Hòa	246
08815	xã	Tử Du	246
08833	xã	Bàn Giản	246
08836	xã	Xuân Lôi	246
08839	xã	Đồng Ích	246
08842	xã	Tiên Lữ	246
08845	xã	Văn Quán	246
08863	xã	Tây Sơn	246
08866	xã	Sơn Đông	246
08869	thị trấn	Hợp Hòa	247
08872	xã	Hoàng Hoa	247
08875	xã	Đồng Tĩnh	247
08878	thị trấn	Kim Long	247
08881	xã	Hướng Đạo	247
08884	xã	Đạo Tú	247
08887	xã	An Hòa	247
08890	xã	Thanh Vân	247
08893	xã	Duy Phiên	247
08896	xã	Hoàng Đan	247
08899	xã	Hoàng Lâu	247
08905	xã	Hội Thịnh	247
08908	thị trấn	Tam Đảo	248
08911	thị trấn	Hợp Châu	248
08914	xã	Đạo Trù	248
08917	xã	Yên Dương	248
08920	xã	Bồ Lý	248
08923	thị trấn	Đại Đình	248
08926	xã	Tam Quan	248
08929	xã	Hồ Sơn	248
08932	xã	Minh Quang	248
08935	thị trấn	Hương Canh	249
08936	thị trấn	Gia Khánh	249
08938	xã	Trung Mỹ	249
08944	thị trấn	Bá Hiến	249
08947	xã	Thiện Kế	249
08950	xã	Hương Sơn	249
08953	xã	Tam Hợp	249
08956	xã	Quất Lưu	249
08959	xã	Sơn Lôi	249
08962	thị trấn	Đạo Đức	249
08965	xã	Tân Phong	249
08968	thị trấn	Thanh Lãng	249
08971	xã	Phú Xuân	249
08973	thị trấn	Chi Đông	250
08974	xã	Đại Thịnh	250
08977	xã	Kim Hoa	250
08980	xã	Thạch Đà	250
08983	xã	Tiến Thắng	250
08986	xã	Tự Lập	250
08989	thị trấn	Quang Minh	250
08992	xã	Thanh Lâm	250
08995	xã	Tam Đồng	250
08998	xã	Liên Mạc	250
09004	xã	Chu Phan	250
09007	xã	Tiến Thịnh	250
09010	xã	Mê Linh	250
09013	xã	Văn Khê	250
09016	xã	Hoàng Kim	250
09019	xã	Tiền Phong	250
09022	xã	Tráng Việt	250
09025	thị trấn	Yên Lạc	251
09028	xã	Đồng Cương	251
09031	xã	Đồng Văn	251
09034	xã	Bình Định	251
09037	xã	Trung Nguyên	251
09040	xã	Tề Lỗ	251
09043	thị trấn	Tam Hồng	251
09046	xã	Yên Đồng	251
09049	xã	Văn Tiến	251
09052	xã	Nguyệt Đức	251
09055	xã	Yên Phương	251
09061	xã	Trung Kiên	251
09064	xã	Liên Châu	251
09067	xã	Đại Tự	251
09070	xã	Hồng Châu	251
09073	xã	Trung Hà	251
09076	thị trấn	Vĩnh Tường	252
09079	xã	Kim Xá	252
09082	xã	Yên Bình	252
09085	xã	Chấn Hưng	252
09088	xã	Nghĩa Hưng	252
09091	xã	Yên Lập	252
09097	xã	Sao Đại Việt	252
09100	xã	Đại Đồng	252
09106	xã	Lũng Hòa	252
09112	thị trấn	Thổ Tang	252
09118	xã	Lương Điền	252
09124	xã	Tân Phú	252
09127	xã	Thượng Trưng	252
09130	xã	Vũ Di	252
09136	xã	Tuân Chính	252
09145	thị trấn	Tứ Trưng	252
09148	xã	Ngũ Kiên	252
09151	xã	An Nhân	252
09154	xã	Vĩnh Thịnh	252
09157	xã	Vĩnh Phú	252
08773	xã	Lãng Công	253
08776	xã	Quang Yên	253
08782	xã	Hải Lựu	253
08800	xã	Đồng Quế	253
08803	xã	Nhân Đạo	253
08806	xã	Đôn Nhân	253
08809	xã	Phương Khoan	253
08818	xã	Tân Lập	253
08824	thị trấn	Tam Sơn	253
08830	xã	Yên Thạch	253
08848	xã	Đồng Thịnh	253
08851	xã	Tứ Yên	253
08854	xã	Đức Bác	253
08860	xã	Cao Phong	253
09163	phường	Vũ Ninh	256
09166	phường	Đáp Cầu	256
09169	phường	Thị Cầu	256
09172	phường	Kinh Bắc	256
09181	phường	Đại Phúc	256
09184	phường	Tiền Ninh Vệ	256
09187	phường	Suối Hoa	256
09190	phường	Võ Cường	256
09214	phường	Hòa Long	256
09226	phường	Vạn An	256
09235	phường	Khúc Xuyên	256
09244	phường	Phong Khê	256
09256	phường	Kim Chân	256
09271	phường	Vân Dương	256
09286	phường	Nam Sơn	256
09325	phường	Khắc Niệm	256
09331	phường	Hạp Lĩnh	256
09193	thị trấn	Chờ	258
09196	xã	Dũng Liệt	258
09199	xã	Tam Đa	258
09202	xã	Tam Giang	258
09205	xã	Yên Trung	258
09208	xã	Thụy Hòa	258
09211	xã	Hòa Tiến	258
09217	xã	Đông Tiến	258
09220	xã	Yên Phụ	258
09223	xã	Trung Nghĩa	258
09229	xã	Đông Phong	258
09232	xã	Long Châu	258
09238	xã	Văn Môn	258
09241	xã	Đông Thọ	258
09247	phường	Phố Mới	259
09250	xã	Việt Thống	259
09253	phường	Đại Xuân	259
09259	phường	Nhân Hòa	259
09262	phường	Bằng An	259
09265	phường	Phương Liễu	259
09268	phường	Quế Tân	259
09274	phường	Phù Lương	259
09277	xã	Phù Lãng	259
09280	phường	Phượng Mao	259
09283	phường	Việt Hùng	259
09289	xã	Ngọc Xá	259
09292	xã	Châu Phong	259
09295	phường	Bồng Lai	259
09298	phường	Cách Bi	259
09301	xã	Đào Viên	259
09304	xã	Yên Giả	259
09307	xã	Mộ Đạo	259
09310	xã	Đức Long	259
09313	xã	Chi Lăng	259
09319	thị trấn	Lim	260
09322	xã	Phú Lâm	260
09328	xã	Nội Duệ	260
09334	xã	Liên Bão	260
09337	xã	Hiên Vân	260
09340	xã	Hoàn Sơn	260
09343	xã	Lạc Vệ	260
09346	xã	Việt Đoàn	260
09349	xã	Phật Tích	260
09352	xã	Tân Chi	260
09355	xã	Đại Đồng	260
09358	xã	Tri Phương	260
09361	xã	Minh Đạo	260
09364	xã	Cảnh Hưng	260
09367	phường	Đông Ngàn	261
09370	phường	Tam Sơn	261
09373	phường	Hương Mạc	261
09376	phường	Tương Giang	261
09379	phường	Phù Khê	261
09382	phường	Đồng Kỵ	261
09383	phường	Trang Hạ	261
09385	phường	Đồng Nguyên	261
09388	phường	Châu Khê	261
09391	phường	Tân Hồng	261
09394	phường	Đình Bảng	261
09397	phường	Phù Chẩn	261
09400	phường	Hồ	262
09403	xã	Hoài Thượng	262
09406	xã	Đại Đồng Thành	262
09409	xã	Mão Điền	262
09412	phường	Song Hồ	262
09415	xã	Đình Tổ	262
09418	phường	An Bình	262
09421	phường	Trí Quả	262
09424	phường	Gia Đông	262
09427	phường	Thanh Khương	262
09430	phường	Trạm Lộ	262
09433	phường	Xuân Lâm	262
09436	phường	Hà Mãn	262
09439	xã	Ngũ Thái	262
09442	xã	Nguyệt Đức	262
09445	phường	Ninh Xá	262
09448	xã	Nghĩa Đạo	262
09451	xã	Song Liễu	262
09454	thị trấn	Gia Bình	263
09457	xã	Vạn Ninh	263
09460	xã	Thái Bảo	263
09463	xã	Giang Sơn	263
09466	xã	Cao Đức	263
09469	xã	Đại Lai	263
09472	xã	Song Giang	263
09475	xã	Bình Dương	263
09478	xã	Lãng Ngâm	263
09481	thị trấn	Nhân Thắng	263
09484	xã	Xuân Lai	263
09487	xã	Đông Cứu	263
09490	xã	Đại Bái	263
09493	xã	Quỳnh Phú	263
09496	thị trấn	Thứa	264
09499	xã	An Thịnh	264
09502	xã	Trung Kênh	264
09505	xã	Phú Hòa	264
09508	xã	An Tập	264
09511	xã	Tân Lãng	264
09514	xã	Quảng Phú	264
09517	xã	Quang Minh	264
09523	xã	Trung Chính	264
09529	xã	Bình Định	264
09532	xã	Phú Lương	264
09535	xã	Lâm Thao	264
09538	phường	Quang Trung	268
09541	phường	Mộ Lao	268
09542	phường	Văn Quán	268
09544	phường	Vạn Phúc	268
09551	phường	La Khê	268
09552	phường	Phú La	268
09553	phường	Phúc La	268
09556	phường	Hà Cầu	268
09562	phường	Yên Nghĩa	268
09565	phường	Kiến Hưng	268
09568	phường	Phú Lãm	268
09571	phường	Phú Lương	268
09886	phường	Dương Nội	268
10117	phường	Đồng Mai	268
10123	phường	Biên Giang	268
09574	phường	Ngô Quyền	269
09577	phường	Phú Thịnh	269
09586	phường	Sơn Lộc	269
09589	phường	Xuân Khanh	269
09592	xã	Đường Lâm	269
09595	phường	Viên Sơn	269
09598	xã	Xuân Sơn	269
09601	phường	Trung Hưng	269
09604	xã	Thanh Mỹ	269
09607	phường	Trung Sơn Trầm	269
09610	xã	Kim Sơn	269
09613	xã	Sơn Đông	269
09616	xã	Cổ Đông	269
09619	thị trấn	Tây Đằng	271
09625	xã	Phú Cường	271
09628	xã	Cổ Đô	271
09634	xã	Vạn Thắng	271
09640	xã	Phong Vân	271
09643	xã	Phú Đông	271
09646	xã	Phú Hồng	271
09649	xã	Phú Châu	271
09652	xã	Thái Hòa	271
09655	xã	Đồng Thái	271
09658	xã	Phú Sơn	271
09661	xã	Minh Châu	271
09664	xã	Vật Lại	271
09667	xã	Chu Minh	271
09670	xã	Tòng Bạt	271
09673	xã	Cẩm Lĩnh	271
09676	xã	Sơn Đà	271
09679	xã	Đông Quang	271
09682	xã	Tiên Phong	271
09685	xã	Thụy An	271
09688	xã	Cam Thượng	271
09691	xã	Thuần Mỹ	271
09694	xã	Tản Lĩnh	271
09697	xã	Ba Trại	271
09700	xã	Minh Quang	271
09703	xã	Ba Vì	271
09706	xã	Vân Hòa	271
09709	xã	Yên Bài	271
09712	xã	Khánh Thượng	271
09715	thị trấn	Phúc Thọ	272
09721	xã	Vân Phúc	272
09724	xã	Nam Hà	272
09727	xã	Xuân Đình	272
09733	xã	Sen Phương	272
09739	xã	Võng Xuyên	272
09742	xã	Tích Lộc	272
09745	xã	Long Thượng	272
09751	xã	Hát Môn	272
09757	xã	Thanh Đa	272
09760	xã	Trạch Mỹ Lộc	272
09763	xã	Phúc Hòa	272
09766	xã	Ngọc Tảo	272
09769	xã	Phụng Thượng	272
09772	xã	Tam Thuấn	272
09775	xã	Tam Hiệp	272
09778	xã	Hiệp Thuận	272
09781	xã	Liên Hiệp	272
09784	thị trấn	Phùng	273
09787	xã	Trung Châu	273
09790	xã	Thọ An	273
09793	xã	Thọ Xuân	273
09796	xã	Hồng Hà	273
09799	xã	Liên Hồng	273
09802	xã	Liên Hà	273
09805	xã	Hạ Mỗ	273
09808	xã	Liên Trung	273
09811	xã	Phương Đình	273
09814	xã	Thượng Mỗ	273
09817	xã	Tân Hội	273
09820	xã	Tân Lập	273
09823	xã	Đan Phượng	273
09826	xã	Đồng Tháp	273
09829	xã	Song Phượng	273
09832	thị trấn	Trạm Trôi	274
09835	xã	Đức Thượng	274
09838	xã	Minh Khai	274
09841	xã	Dương Liễu	274
09844	xã	Di Trạch	274
09847	xã	Đức Giang	274
09850	xã	Cát Quế	274
09853	xã	Kim Chung	274
09856	xã	Yên Sở	274
09859	xã	Sơn Đồng	274
09862	xã	Vân Canh	274
09865	xã	Đắc Sở	274
09868	xã	Lại Yên	274
09871	xã	Tiền Yên	274
09874	xã	Song Phương	274
09877	xã	An Khánh	274
09880	xã	An Thượng	274
09883	xã	Vân Côn	274
09889	xã	La Phù	274
09892	xã	Đông La	274
04939	xã	Đông Xuân	275
09895	thị trấn	Quốc Oai	275
09898	xã	Sài Sơn	275
09904	xã	Phượng Sơn	275
09907	xã	Ngọc Liệp	275
09910	xã	Ngọc Mỹ	275
09916	xã	Thạch Thán	275
09919	xã	Đồng Quang	275
09922	xã	Phú Cát	275
09925	xã	Tuyết Nghĩa	275
09928	xã	Liệp Nghĩa	275
09931	xã	Cộng Hòa	275
09934	xã	Hưng Đạo	275
09940	xã	Phú Mãn	275
09943	xã	Cấn Hữu	275
09949	xã	Hòa Thạch	275
09952	xã	Đông Yên	275
04927	xã	Yên Trung	276
04930	xã	Yên Bình	276
04936	xã	Tiến Xuân	276
09955	thị trấn	Liên Quan	276
09958	xã	Đại Đồng	276
09961	xã	Cẩm Yên	276
09964	xã	Lại Thượng	276
09967	xã	Phú Kim	276
09970	xã	Hương Ngải	276
09973	xã	Lam Sơn	276
09976	xã	Kim Quan	276
09982	xã	Bình Yên	276
09988	xã	Thạch Hòa	276
09991	xã	Cần Kiệm	276
09997	xã	Phùng Xá	276
10000	xã	Tân Xã	276
10003	xã	Thạch Xá	276
10006	xã	Quang Trung	276
10009	xã	Hạ Bằng	276
10012	xã	Đồng Trúc	276
10015	thị trấn	Chúc Sơn	277
10018	thị trấn	Xuân Mai	277
10021	xã	Phụng Châu	277
10024	xã	Tiên Phương	277
10027	xã	Đông Sơn	277
10030	xã	Đông Phương Yên	277
10033	xã	Phú Nghĩa	277
10039	xã	Trường Yên	277
10042	xã	Ngọc Hòa	277
10045	xã	Thủy Xuân Tiên	277
10048	xã	Thanh Bình	277
10051	xã	Trung Hòa	277
10054	xã	Đại Yên	277
10057	xã	Thụy Hương	277
10060	xã	Tốt Động	277
10063	xã	Lam Điền	277
10066	xã	Tân Tiến	277
10069	xã	Nam Phương Tiến	277
10072	xã	Hợp Đồng	277
10075	xã	Hoàng Văn Thụ	277
10078	xã	Hoàng Diệu	277
10081	xã	Hữu Văn	277
10084	xã	Quảng Bị	277
10087	xã	Mỹ Lương	277
10090	xã	Thượng Vực	277
10096	xã	Hồng Phú	277
10099	xã	Trần Phú	277
10102	xã	Văn Võ	277
10105	xã	Đồng Lạc	277
10108	xã	Hòa Phú	277
10114	thị trấn	Kim Bài	278
10120	xã	Cự Khê	278
10126	xã	Bích Hòa	278
10129	xã	Mỹ Hưng	278
10132	xã	Cao Viên	278
10135	xã	Bình Minh	278
10138	xã	Tam Hưng	278
10141	xã	Thanh Cao	278
10144	xã	Thanh Thùy	278
10147	xã	Thanh Mai	278
10150	xã	Thanh Văn	278
10153	xã	Đỗ Động	278
10156	xã	Kim An	278
10159	xã	Kim Thư	278
10162	xã	Phương Trung	278
10165	xã	Tân Ước	278
10168	xã	Dân Hòa	278
10171	xã	Liên Châu	278
10174	xã	Cao Xuân Dương	278
10180	xã	Hồng Dương	278
10183	thị trấn	Thường Tín	279
10186	xã	Ninh Sở	279
10189	xã	Nhị Khê	279
10192	xã	Duyên Thái	279
10195	xã	Khánh Hà	279
10198	xã	Hòa Bình	279
10201	xã	Văn Bình	279
10204	xã	Hiền Giang	279
10207	xã	Hồng Vân	279
10210	xã	Vân Tảo	279
10213	xã	Liên Phương	279
10216	xã	Văn Phú	279
10219	xã	Tự Nhiên	279
10222	xã	Tiền Phong	279
10225	xã	Hà Hồi	279
10231	xã	Nguyễn Trãi	279
10234	xã	Quất Động	279
10237	xã	Chương Dương	279
10240	xã	Tân Minh	279
10243	xã	Lê Lợi	279
10246	xã	Thắng Lợi	279
10249	xã	Dũng Tiến	279
10255	xã	Nghiêm Xuyên	279
10258	xã	Tô Hiệu	279
10261	xã	Văn Tự	279
10264	xã	Vạn Nhất	279
10267	xã	Minh Cường	279
10270	thị trấn	Phú Minh	280
10273	thị trấn	Phú Xuyên	280
10276	xã	Hồng Minh	280
10279	xã	Phượng Dực	280
10282	xã	Nam Tiến	280
10291	xã	Văn Hoàng	280
10294	xã	Phú Túc	280
10300	xã	Hồng Thái	280
10303	xã	Hoàng Long	280
10312	xã	Nam Phong	280
10315	xã	Tân Dân	280
10318	xã	Quang Hà	280
10321	xã	Chuyên Mỹ	280
10324	xã	Khai Thái	280
10327	xã	Phúc Tiến	280
10330	xã	Vân Từ	280
10333	xã	Tri Thủy	280
10336	xã	Đại Xuyên	280
10339	xã	Phú Yên	280
10342	xã	Bạch Hạ	280
10345	xã	Quang Lãng	280
10348	xã	Châu Can	280
10351	xã	Minh Tân	280
10354	thị trấn	Vân Đình	281
10363	xã	Hoa Viên	281
10366	xã	Quảng Phú Cầu	281
10369	xã	Trường Thịnh	281
10375	xã	Liên Bạt	281
10378	xã	Cao Sơn Tiến	281
10384	xã	Phương Tú	281
10387	xã	Trung Tú	281
10390	xã	Đồng Tân	281
10393	xã	Tảo Dương Văn	281
10396	xã	Thái Hòa	281
10399	xã	Minh Đức	281
10402	xã	Trầm Lộng	281
10411	xã	Kim Đường	281
10417	xã	Hòa Phú	281
10423	xã	Đại Hùng	281
10426	xã	Đông Lỗ	281
10429	xã	Phù Lưu	281
10432	xã	Đại Cường	281
10435	xã	Bình Lưu Quang	281
10441	thị trấn	Đại Nghĩa	282
10444	xã	Đồng Tâm	282
10447	xã	Thượng Lâm	282
10450	xã	Tuy Lai	282
10453	xã	Phúc Lâm	282
10459	xã	Mỹ Xuyên	282
10462	xã	An Mỹ	282
10465	xã	Hồng Sơn	282
10468	xã	Lê Thanh	282
10471	xã	Xuy Xá	282
10474	xã	Phùng Xá	282
10477	xã	Phù Lưu Tế	282
10480	xã	Đại Hưng	282
10483	xã	Vạn Tín	282
10489	xã	Hương Sơn	282
10492	xã	Hùng Tiến	282
10495	xã	An Tiến	282
10498	xã	Hợp Tiến	282
10501	xã	Hợp Thanh	282
10504	xã	An Phú	282
10507	phường	Cẩm Thượng	288
10510	phường	Bình Hàn	288
10513	phường	Ngọc Châu	288
10514	phường	Nhị Châu	288
10516	phường	Quang Trung	288
10519	phường	Nguyễn Trãi	288
10525	phường	Trần Hưng Đạo	288
10528	phường	Trần Phú	288
10531	phường	Thanh Bình	288
10532	phường	Tân Bình	288
10534	phường	Lê Thanh Nghị	288
10537	phường	Hải Tân	288
10540	phường	Tứ Minh	288
10543	phường	Việt Hòa	288
10660	phường	Ái Quốc	288
10663	xã	An Thượng	288
10672	phường	Nam Đồng	288
10822	xã	Quyết Thắng	288
10837	xã	Tiền Tiến	288
11002	phường	Thạch Khôi	288
11005	xã	Liên Hồng	288
11011	phường	Tân Hưng	288
11017	xã	Gia Xuyên	288
11077	xã	Ngọc Sơn	288
10546	phường	Phả Lại	290
10549	phường	Sao Đỏ	290
10552	phường	Bến Tắm	290
10555	xã	Hoàng Hoa Thám	290
10558	xã	Bắc An	290
10561	xã	Hưng Đạo	290
10564	xã	Lê Lợi	290
10567	phường	Hoàng Tiến	290
10570	phường	Cộng Hòa	290
10573	phường	Hoàng Tân	290
10576	phường	Cổ Thành	290
10579	phường	Văn An	290
10582	phường	Chí Minh	290
10585	phường	Văn Đức	290
10588	phường	Thái Học	290
10591	xã	Nhân Huệ	290
10594	phường	An Lạc	290
10600	phường	Đồng Lạc	290
10603	phường	Tân Dân	290
10606	thị trấn	Nam Sách	291
10609	xã	Nam Hưng	291
10612	xã	Nam Tân	291
10615	xã	Hợp Tiến	291
10618	xã	Hiệp Cát	291
10621	xã	Quốc Tuấn	291
10630	xã	An Bình	291
10633	xã	Trần Phú	291
10636	xã	An Sơn	291
10639	xã	Cộng Hòa	291
10642	xã	Thái Tân	291
10645	xã	An Phú	291
10654	xã	Hồng Phong	291
10657	xã	Đồng Lạc	291
10666	xã	Minh Tân	291
10675	phường	An Lưu	292
10678	xã	Bạch Đằng	292
10681	phường	Thất Hùng	292
10684	xã	Lê Ninh	292
10693	phường	Phạm Thái	292
10696	phường	Duy Tân	292
10699	phường	Tân Dân	292
10702	phường	Minh Tân	292
10705	xã	Quang Thành	292
10708	xã	Hiệp Hòa	292
10714	phường	Phú Thứ	292
10717	xã	Thăng Long	292
10720	xã	Lạc Long	292
10723	phường	An Sinh	292
10726	phường	Hiệp Sơn	292
10729	xã	Thượng Quận	292
10732	phường	An Phụ	292
10735	phường	Hiệp An	292
10738	phường	Long Xuyên	292
10741	phường	Thái Thịnh	292
10744	phường	Hiến Thành	292
10747	xã	Minh Hòa	292
10750	thị trấn	Phú Thái	293
10756	xã	Lai Khê	293
10762	xã	Vũ Dũng	293
10768	xã	Tuấn Việt	293
10771	xã	Kim Xuyên	293
10777	xã	Ngũ Phúc	293
10780	xã	Kim Anh	293
10783	xã	Kim Liên	293
10786	xã	Kim Tân	293
10792	xã	Kim Đính	293
10798	xã	Hòa Bình	293
10801	xã	Tam Kỳ	293
10804	xã	Đồng Cẩm	293
10810	xã	Đại Đức	293
10813	thị trấn	Thanh Hà	294
10816	xã	Hồng Lạc	294
10825	xã	Tân Việt	294
10828	xã	Cẩm Việt	294
10831	xã	Thanh An	294
10834	xã	Thanh Lang	294
10840	xã	Tân An	294
10843	xã	Liên Mạc	294
10846	xã	Thanh Hải	294
10855	xã	Thanh Xuân	294
10861	xã	Thanh Tân	294
10864	xã	An Phượng	294
10867	xã	Thanh Sơn	294
10876	xã	Thanh Quang	294
10879	xã	Thanh Hồng	294
10882	xã	Vĩnh Cường	294
10888	thị trấn	Cẩm Giang	295
10891	thị trấn	Lai Cách	295
10894	xã	Cẩm Hưng	295
10897	xã	Cẩm Hoàng	295
10900	xã	Cẩm Văn	295
10903	xã	Ngọc Liên	295
10909	xã	Cẩm Vũ	295
10912	xã	Đức Chính	295
10918	xã	Định Sơn	295
10924	xã	Lương Điền	295
10927	xã	Cao An	295
10930	xã	Tân Trường	295
10933	xã	Phúc Điền	295
10939	xã	Cẩm Đông	295
10942	xã	Cẩm Đoài	295
10945	thị trấn	Kẻ Sặt	296
10951	xã	Vĩnh Hưng	296
10954	xã	Hùng Thắng	296
10960	xã	Vĩnh Hồng	296
10963	xã	Long Xuyên	296
10966	xã	Tân Việt	296
10969	xã	Thúc Kháng	296
10972	xã	Tân Hồng	296
10978	xã	Hồng Khê	296
10981	xã	Thái Minh	296
10984	xã	Cổ Bì	296
10987	xã	Nhân Quyền	296
10990	xã	Thái Dương	296
10993	xã	Thái Hòa	296
10996	xã	Bình Xuyên	296
10999	thị trấn	Gia Lộc	297
11008	xã	Thống Nhất	297
11020	xã	Yết Kiêu	297
11035	xã	Gia Phúc	297
11038	xã	Gia Tiến	297
11041	xã	Lê Lợi	297
11044	xã	Toàn Thắng	297
11047	xã	Hoàng Diệu	297
11050	xã	Hồng Hưng	297
11053	xã	Phạm Trấn	297
11056	xã	Đoàn Thượng	297
11059	xã	Thống Kênh	297
11065	xã	Nhật Quang	297
11071	xã	Quang Đức	297
11074	thị trấn	Tứ Kỳ	298
11083	xã	Đại Sơn	298
11086	xã	Hưng Đạo	298
11092	xã	Bình Lãng	298
11095	xã	Chí Minh	298
11098	xã	Kỳ Sơn	298
11101	xã	Quang Phục	298
11113	xã	Tân Kỳ	298
11116	xã	Quang Khải	298
11119	xã	Đại Hợp	298
11122	xã	Dân An	298
11125	xã	An Thanh	298
11128	xã	Minh Đức	298
11131	xã	Văn Tố	298
11134	xã	Quang Trung	298
11140	xã	Lạc Phượng	298
11143	xã	Tiên Động	298
11146	xã	Nguyên Giáp	298
11149	xã	Hà Kỳ	298
11152	xã	Hà Thanh	298
11161	xã	Ứng Hòe	299
11164	xã	Nghĩa An	299
11167	xã	Đức Phúc	299
11173	xã	An Đức	299
11179	xã	Tân Hương	299
11185	xã	Vĩnh Hòa	299
11188	xã	Bình Xuyên	299
11197	xã	Tân Phong	299
11203	thị trấn	Ninh Giang	299
11206	xã	Tân Quang	299
11215	xã	Hồng Dụ	299
11218	xã	Văn Hội	299
11224	xã	Hồng Phong	299
11227	xã	Hiệp Lực	299
11230	xã	Kiến Phúc	299
11233	xã	Hưng Long	299
11239	thị trấn	Thanh Miện	300
11242	xã	Thanh Tùng	300
11245	xã	Phạm Kha	300
11248	xã	Ngô Quyền	300
11251	xã	Đoàn Tùng	300
11254	xã	Hồng Quang	300
11257	xã	Tân Trào	300
11260	xã	Lam Sơn	300
11263	xã	Đoàn Kết	300
11266	xã	Lê Hồng	300
11269	xã	Tứ Cường	300
11275	xã	Ngũ Hùng	300
11278	xã	Cao Thắng	300
11281	xã	Chi Lăng Bắc	300
11284	xã	Chi Lăng Nam	300
11287	xã	Thanh Giang	300
11293	xã	Hồng Phong	300
11296	phường	Quán Toan	303
11299	phường	Hùng Vương	303
11302	phường	Sở Dầu	303
11305	phường	Thượng Lý	303
11311	phường	Minh Khai	303
11320	phường	Hoàng Văn Thụ	303
11323	phường	Phan Bội Châu	303
11587	phường	Đại Bản	303
11599	phường	An Hưng	303
11602	phường	An Hồng	303
11329	phường	Máy Chai	304
11335	phường	Vạn Mỹ	304
11338	phường	Cầu Tre	304
11341	phường	Gia Viên	304
11344	phường	Cầu Đất	304
11350	phường	Đông Khê	304
11359	phường	Đằng Giang	304
11365	phường	Lạch Tray	304
11371	phường	An Biên	305
11383	phường	Trần Nguyên Hãn	305
11395	phường	Hàng Kênh	305
11401	phường	An Dương	305
11404	phường	Dư Hàng Kênh	305
11405	phường	Kênh Dương	305
11407	phường	Vĩnh Niệm	305
11410	phường	Đông Hải 1	306
11411	phường	Đông Hải 2	306
11413	phường	Đằng Lâm	306
11414	phường	Thành Tô	306
11416	phường	Đằng Hải	306
11419	phường	Nam Hải	306
11422	phường	Cát Bi	306
11425	phường	Tràng Cát	306
11431	phường	Đồng Hòa	307
11434	phường	Bắc Sơn	307
11437	phường	Nam Sơn	307
11440	phường	Ngọc Sơn	307
11443	phường	Trần Thành Ngọ	307
11446	phường	Văn Đẩu	307
11449	phường	Bắc Hà	307
11455	phường	Ngọc Xuyên	308
11458	phường	Hải Sơn	308
11461	phường	Vạn Hương	308
11465	phường	Minh Đức	308
11467	phường	Bàng La	308
11737	phường	Hợp Đức	308
11683	phường	Đa Phúc	309
11686	phường	Hưng Đạo	309
11689	phường	Anh Dũng	309
11692	phường	Hải Thành	309
11707	phường	Hòa Nghĩa	309
11740	phường	Tân Thành	309
11473	phường	Minh Đức	311
11485	xã	Liên Xuân	311
11488	phường	Lưu Kiếm	311
11500	xã	Bạch Đằng	311
11503	xã	Ninh Sơn	311
11506	phường	Quảng Thanh	311
11512	phường	Trần Hưng Đạo	311
11518	xã	Quang Trung	311
11521	phường	Lê Hồng Phong	311
11527	phường	Hòa Bình	311
11530	phường	Thủy Hà	311
11533	phường	An Lư	311
11539	phường	Phạm Ngũ Lão	311
11542	phường	Nam Triệu Giang	311
11545	phường	Tam Hưng	311
11551	phường	Lập Lễ	311
11557	phường	Thiên Hương	311
11560	phường	Thủy Đường	311
11569	phường	Hoàng Lâm	311
11572	phường	Hoa Động	311
11578	phường	Dương Quan	311
11581	phường	Lê Lợi	312
11584	phường	Lê Thiện	312
11590	phường	An Hòa	312
11593	phường	Hồng Phong	312
11596	phường	Tân Tiến	312
11608	phường	Nam Sơn	312
11614	phường	An Hải	312
11617	phường	Đồng Thái	312
11623	phường	An Đồng	312
11626	phường	Hồng Thái	312
11629	thị trấn	An Lão	313
11632	xã	Bát Trang	313
11635	xã	Trường Thọ	313
11638	xã	Trường Thành	313
11641	xã	An Tiến	313
11644	xã	Quang Hưng	313
11647	xã	Quang Trung	313
11650	xã	Quốc Tuấn	313
11653	xã	An Thắng	313
11656	thị trấn	Trường Sơn	313
11659	xã	Tân Dân	313
11662	xã	Thái Sơn	313
11665	xã	Tân Viên	313
11668	xã	Mỹ Đức	313
11671	xã	Chiến Thắng	313
11674	xã	An Thọ	313
11677	xã	An Thái	313
11680	thị trấn	Núi Đối	314
11695	xã	Đông Phương	314
11698	xã	Thuận Thiên	314
11701	xã	Hữu Bằng	314
11704	xã	Đại Đồng	314
11710	xã	Ngũ Phúc	314
11713	xã	Kiến Quốc	314
11716	xã	Du Lễ	314
11722	xã	Thanh Sơn	314
11725	xã	Minh Tân	314
11728	xã	Kiến Hưng	314
11734	xã	Tân Phong	314
11743	xã	Tân Trào	314
11746	xã	Đoàn Xá	314
11749	xã	Tú Sơn	314
11752	xã	Đại Hợp	314
11755	thị trấn	Tiên Lãng	315
11758	xã	Đại Thắng	315
11761	xã	Tiên Cường	315
11764	xã	Tự Cường	315
11770	xã	Quyết Tiến	315
11773	xã	Khởi Nghĩa	315
11776	xã	Tiên Thanh	315
11779	xã	Cấp Tiến	315
11782	xã	Kiến Thiết	315
11785	xã	Đoàn Lập	315
11791	xã	Tân Minh	315
11797	xã	Tiên Thắng	315
11800	xã	Tiên Minh	315
11803	xã	Bắc Hưng	315
11806	xã	Nam Hưng	315
11809	xã	Hùng Thắng	315
11812	xã	Tây Hưng	315
11815	xã	Đông Hưng	315
11821	xã	Vinh Quang	315
11824	thị trấn	Vĩnh Bảo	316
11827	xã	Dũng Tiến	316
11830	xã	Giang Biên	316
11833	xã	Thắng Thủy	316
11836	xã	Trung Lập	316
11839	xã	Việt Tiến	316
11842	xã	Vĩnh An	316
11848	xã	Vĩnh Hòa	316
11851	xã	Hùng Tiến	316
11857	xã	Tân Hưng	316
11860	xã	Tân Liên	316
11866	xã	Vĩnh Hưng	316
11875	xã	Vĩnh Hải	316
11881	xã	Liên Am	316
11884	xã	Lý Học	316
11887	xã	Tam Cường	316
11890	xã	Hòa Bình	316
11893	xã	Tiền Phong	316
11902	xã	Cao Minh	316
11911	xã	Trấn Dương	316
11914	thị trấn	Cát Bà	317
11917	thị trấn	Cát Hải	317
11920	xã	Nghĩa Lộ	317
11923	xã	Đồng Bài	317
11926	xã	Hoàng Châu	317
11929	xã	Văn Phong	317
11932	xã	Phù Long	317
11935	xã	Gia Luận	317
11938	xã	Hiền Hào	317
11941	xã	Trân Châu	317
11944	xã	Việt Hải	317
11947	xã	Xuân Đám	317
11950	phường	Lam Sơn	323
11953	phường	Hiến Nam	323
11956	phường	An Tảo	323
11959	phường	Lê Lợi	323
11962	phường	Minh Khai	323
11968	phường	Hồng Châu	323
11971	xã	Trung Nghĩa	323
11974	xã	Liên Phương	323
11977	xã	Phương Nam	323
11980	xã	Quảng Châu	323
11983	xã	Bảo Khê	323
12331	xã	Phú Cường	323
12334	xã	Hùng Cường	323
12385	xã	Tân Hưng	323
12388	xã	Hoàng Hanh	323
11986	thị trấn	Như Quỳnh	325
11989	xã	Lạc Đạo	325
11992	xã	Chỉ Đạo	325
11995	xã	Đại Đồng	325
11998	xã	Việt Hưng	325
12001	xã	Tân Quang	325
12004	xã	Đình Dù	325
12007	xã	Minh Hải	325
12010	xã	Lương Tài	325
12013	xã	Trưng Trắc	325
12016	xã	Lạc Hồng	325
12019	thị trấn	Văn Giang	326
12022	xã	Xuân Quan	326
12025	xã	Cửu Cao	326
12028	xã	Phụng Công	326
12031	xã	Nghĩa Trụ	326
12034	xã	Long Hưng	326
12037	xã	Vĩnh Khúc	326
12040	xã	Liên Nghĩa	326
12043	xã	Tân Tiến	326
12046	xã	Thắng Lợi	326
12049	xã	Mễ Sở	326
12052	thị trấn	Yên Mỹ	327
12055	xã	Nguyễn Văn Linh	327
12061	xã	Đồng Than	327
12064	xã	Ngọc Long	327
12067	xã	Liêu Xá	327
12070	xã	Hoàn Long	327
12073	xã	Tân Lập	327
12076	xã	Thanh Long	327
12079	xã	Yên Phú	327
12085	xã	Trung Hòa	327
12091	xã	Việt Yên	327
12100	xã	Tân Minh	327
12103	phường	Bần Yên Nhân	328
12106	phường	Phan Đình Phùng	328
12109	xã	Cẩm Xá	328
12112	xã	Dương Quang	328
12115	xã	Hòa Phong	328
12118	phường	Nhân Hòa	328
12121	phường	Dị Sử	328
12124	phường	Bạch Sam	328
12127	phường	Minh Đức	328
12130	phường	Phùng Chí Kiên	328
12133	xã	Xuân Dục	328
12136	xã	Ngọc Lâm	328
12139	xã	Hưng Long	328
12142	thị trấn	Ân Thi	329
12145	xã	Phù Ủng	329
12148	xã	Bắc Sơn	329
12151	xã	Bãi Sậy	329
12154	xã	Đào Dương	329
12157	xã	Quang Vinh	329
12160	xã	Vân Du	329
12166	xã	Xuân Trúc	329
12169	xã	Hoàng Hoa Thám	329
12172	xã	Quảng Lãng	329
12175	xã	Đa Lộc	329
12178	xã	Đặng Lễ	329
12181	xã	Cẩm Ninh	329
12184	xã	Nguyễn Trãi	329
12190	xã	Hồ Tùng Mậu	329
12193	xã	Tiền Phong	329
12196	xã	Hồng Quang	329
12202	xã	Hạ Lễ	329
12205	thị trấn	Khoái Châu	330
12208	xã	Đông Tảo	330
12211	xã	Bình Minh	330
12214	xã	Phạm Hồng Thái	330
12220	xã	Ông Đình	330
12223	xã	Tân Dân	330
12226	xã	Tứ Dân	330
12229	xã	An Vĩ	330
12232	xã	Đông Kết	330
12238	xã	Dân Tiến	330
12244	xã	Đồng Tiến	330
12247	xã	Tân Châu	330
12250	xã	Liên Khê	330
12253	xã	Phùng Hưng	330
12256	xã	Việt Hòa	330
12259	xã	Đông Ninh	330
12262	xã	Đại Tập	330
12265	xã	Chí Minh	330
12271	xã	Thuần Hưng	330
12274	xã	Nguyễn Huệ	330
12280	thị trấn	Lương Bằng	331
12283	xã	Nghĩa Dân	331
12286	xã	Toàn Thắng	331
12289	xã	Vĩnh Xá	331
12292	xã	Phạm Ngũ Lão	331
12295	xã	Phú Thọ	331
12298	xã	Đồng Thanh	331
12301	xã	Song Mai	331
12304	xã	Chính Nghĩa	331
12313	xã	Mai Động	331
12316	xã	Đức Hợp	331
12319	xã	Hùng An	331
12322	xã	Ngọc Thanh	331
12325	xã	Diên Hồng	331
12328	xã	Hiệp Cường	331
12337	thị trấn	Vương	332
12340	xã	Hưng Đạo	332
12346	xã	Nhật Tân	332
12352	xã	Lệ Xá	332
12355	xã	An Viên	332
12361	xã	Trung Dũng	332
12364	xã	Hải Thắng	332
12367	xã	Thủ Sỹ	332
12370	xã	Thiện Phiến	332
12373	xã	Thụy Lôi	332
12376	xã	Cương Chính	332
12391	thị trấn	Trần Cao	333
12394	xã	Minh Tân	333
12397	xã	Phan Sào Nam	333
12400	xã	Quang Hưng	333
12403	xã	Minh Hoàng	333
12406	xã	Đoàn Đào	333
12409	xã	Tống Phan	333
12412	xã	Đình Cao	333
12415	xã	Nhật Quang	333
12421	xã	Tam Đa	333
12424	xã	Tiên Tiến	333
12427	xã	Nguyên Hòa	333
12430	xã	Tống Trân	333
12433	phường	Lê Hồng Phong	336
12436	phường	Bồ Xuyên	336
12439	phường	Đề Thám	336
12442	phường	Kỳ Bá	336
12445	phường	Quang Trung	336
12448	phường	Phú Khánh	336
12451	phường	Tiền Phong	336
12452	phường	Trần Hưng Đạo	336
12454	phường	Trần Lãm	336
12457	xã	Đông Hòa	336
12460	phường	Hoàng Diệu	336
12463	xã	Phú Xuân	336
12466	xã	Vũ Phúc	336
12469	xã	Vũ Chính	336
12817	xã	Đông Mỹ	336
12820	xã	Đông Thọ	336
13084	xã	Vũ Đông	336
13108	xã	Vũ Lạc	336
13225	xã	Tân Bình	336
12472	thị trấn	Quỳnh Côi	338
12475	xã	An Khê	338
12478	xã	An Đồng	338
12481	xã	Quỳnh Hoa	338
12484	xã	Quỳnh Lâm	338
12487	xã	Quỳnh Thọ	338
12490	xã	An Hiệp	338
12493	xã	Quỳnh Hoàng	338
12496	xã	Quỳnh Giao	338
12499	xã	An Thái	338
12502	xã	An Cầu	338
12505	xã	Quỳnh Hồng	338
12508	xã	Quỳnh Khê	338
12511	xã	Quỳnh Minh	338
12514	xã	An Ninh	338
12517	xã	Quỳnh Ngọc	338
12520	xã	Quỳnh Hải	338
12523	thị trấn	An Bài	338
12526	xã	An Ấp	338
12529	xã	Quỳnh Hội	338
12532	xã	Châu Sơn	338
12535	xã	Quỳnh Mỹ	338
12538	xã	An Quý	338
12541	xã	An Thanh	338
12547	xã	An Vũ	338
12550	xã	An Lễ	338
12553	xã	Quỳnh Hưng	338
12559	xã	An Mỹ	338
12562	xã	Quỳnh Nguyên	338
12565	xã	An Vinh	338
12571	xã	An Dục	338
12574	xã	Đông Hải	338
12577	xã	Trang Bảo Xá	338
12580	xã	An Tràng	338
12583	xã	Đồng Tiến	338
12586	thị trấn	Hưng Hà	339
12589	xã	Quang Trung	339
12592	xã	Tân Lễ	339
12595	xã	Cộng Hòa	339
12601	xã	Canh Tân	339
12604	xã	Hòa Tiến	339
12610	xã	Tân Tiến	339
12613	thị trấn	Hưng Nhân	339
12616	xã	Đoan Hùng	339
12619	xã	Duyên Hải	339
12622	xã	Tân Hòa	339
12625	xã	Văn Cẩm	339
12628	xã	Bắc Sơn	339
12631	xã	Đông Đô	339
12634	xã	Phúc Khánh	339
12637	xã	Liên Hiệp	339
12640	xã	Tây Đô	339
12643	xã	Thống Nhất	339
12646	xã	Tiến Đức	339
12649	xã	Thái Hưng	339
12652	xã	Thái Phương	339
12655	xã	Hòa Bình	339
12656	xã	Chi Lăng	339
12658	xã	Minh Khai	339
12661	xã	Hồng An	339
12664	xã	Kim Trung	339
12667	xã	Hồng Lĩnh	339
12670	xã	Minh Tân	339
12673	xã	Văn Lang	339
12676	xã	Độc Lập	339
12679	xã	Chí Hòa	339
12682	xã	Minh Hòa	339
12685	xã	Hồng Minh	339
12688	thị trấn	Đông Hưng	340
12694	xã	Đông Phương	340
12700	xã	Liên An Đô	340
12703	xã	Đông Sơn	340
12706	xã	Đông Cường	340
12709	xã	Phú Lương	340
12712	xã	Mê Linh	340
12715	xã	Lô Giang	340
12718	xã	Đông La	340
12721	xã	Minh Tân	340
12724	xã	Đông Xá	340
12730	xã	Nguyên Xá	340
12736	xã	Phong Dương Tiến	340
12739	xã	Hồng Việt	340
12745	xã	Hà Giang	340
12748	xã	Đông Kinh	340
12751	xã	Đông Hợp	340
12754	xã	Thăng Long	340
12757	xã	Đông Các	340
12760	xã	Phú Châu	340
12763	xã	Liên Hoa	340
12769	xã	Đông Tân	340
12772	xã	Đông Vinh	340
12775	xã	Xuân Quang Động	340
12778	xã	Hồng Bạch	340
12784	xã	Trọng Quan	340
12790	xã	Hồng Giang	340
12793	xã	Đông Quan	340
12802	xã	Đông Á	340
12808	xã	Đông Hoàng	340
12811	xã	Đông Dương	340
12823	xã	Minh Phú	340
12826	thị trấn	Diêm Điền	341
12832	xã	Thụy Trường	341
12841	xã	Hồng Dũng	341
12844	xã	Thụy Quỳnh	341
12847	xã	An Tân	341
12850	xã	Thụy Ninh	341
12853	xã	Thụy Hưng	341
12856	xã	Thụy Việt	341
12859	xã	Thụy Văn	341
12862	xã	Thụy Xuân	341
12865	xã	Dương Phúc	341
12868	xã	Thụy Trình	341
12871	xã	Thụy Bình	341
12874	xã	Thụy Chính	341
12877	xã	Thụy Dân	341
12880	xã	Thụy Hải	341
12889	xã	Thụy Liên	341
12892	xã	Thụy Duyên	341
12898	xã	Thụy Thanh	341
12901	xã	Thụy Sơn	341
12904	xã	Thụy Phong	341
12907	xã	Thái Thượng	341
12910	xã	Thái Nguyên	341
12916	xã	Dương Hồng Thủy	341
12919	xã	Thái Giang	341
12922	xã	Hòa An	341
12925	xã	Sơn Hà	341
12934	xã	Thái Phúc	341
12937	xã	Thái Hưng	341
12940	xã	Thái Đô	341
12943	xã	Thái Xuyên	341
12949	xã	Mỹ Lộc	341
12958	xã	Tân Học	341
12961	xã	Thái Thịnh	341
12964	xã	Thuần Thành	341
12967	xã	Thái Thọ	341
12970	thị trấn	Tiền Hải	342
12976	xã	Đông Trà	342
12979	xã	Đông Long	342
12985	xã	Vũ Lăng	342
12988	xã	Đông Xuyên	342
12991	xã	Tây Lương	342
12994	xã	Tây Ninh	342
12997	xã	Đông Quang	342
13000	xã	Đông Hoàng	342
13003	xã	Đông Minh	342
13012	xã	An Ninh	342
13018	xã	Đông Cơ	342
13021	xã	Tây Giang	342
13024	xã	Đông Lâm	342
13027	xã	Phương Công	342
13030	xã	Ái Quốc	342
13036	xã	Nam Cường	342
13039	xã	Vân Trường	342
13045	xã	Nam Chính	342
13048	xã	Bắc Hải	342
13051	xã	Nam Thịnh	342
13054	xã	Nam Hà	342
13057	xã	Nam Tiến	342
13060	xã	Nam Trung	342
13063	xã	Nam Hồng	342
13066	xã	Nam Hưng	342
13069	xã	Nam Hải	342
13072	xã	Nam Phú	342
13075	thị trấn	Kiến Xương	343
13078	xã	Trà Giang	343
13081	xã	Quốc Tuấn	343
13087	xã	An Bình	343
13090	xã	Tây Sơn	343
13093	xã	Hồng Thái	343
13096	xã	Bình Nguyên	343
13102	xã	Lê Lợi	343
13111	xã	Vũ Lễ	343
13114	xã	Thanh Tân	343
13120	xã	Thống Nhất	343
13126	xã	Vũ Ninh	343
13129	xã	Vũ An	343
13132	xã	Quang Lịch	343
13135	xã	Hòa Bình	343
13138	xã	Bình Minh	343
13141	xã	Vũ Quý	343
13144	xã	Quang Bình	343
13150	xã	Vũ Trung	343
13156	xã	Vũ Công	343
13159	xã	Hồng Vũ	343
13162	xã	Quang Minh	343
13165	xã	Quang Trung	343
13171	xã	Minh Quang	343
13177	xã	Minh Tân	343
13180	xã	Nam Bình	343
13183	xã	Bình Thanh	343
13186	xã	Bình Định	343
13189	xã	Hồng Tiến	343
13192	thị trấn	Vũ Thư	344
13195	xã	Hồng Lý	344
13198	xã	Đồng Thanh	344
13201	xã	Xuân Hòa	344
13204	xã	Hiệp Hòa	344
13207	xã	Phúc Thành	344
13210	xã	Tân Phong	344
13213	xã	Song Lãng	344
13216	xã	Tân Hòa	344
13219	xã	Việt Hùng	344
13222	xã	Minh Lãng	344
13228	xã	Minh Khai	344
13231	xã	Dũng Nghĩa	344
13234	xã	Minh Quang	344
13237	xã	Tam Quang	344
13240	xã	Tân Lập	344
13243	xã	Bách Thuận	344
13246	xã	Tự Tân	344
13249	xã	Song An	344
13252	xã	Trung An	344
13255	xã	Vũ Hội	344
13258	xã	Hòa Bình	344
13261	xã	Nguyên Xá	344
13264	xã	Việt Thuận	344
13267	xã	Vũ Vinh	344
13270	xã	Vũ Đoài	344
13273	xã	Vũ Tiến	344
13276	xã	Vũ Vân	344
13279	xã	Duy Nhất	344
13282	xã	Hồng Phong	344
13285	phường	Quang Trung	347
13291	phường	Lê Hồng Phong	347
13294	phường	Châu Cầu	347
13303	phường	Lam Hạ	347
13306	xã	Phù Vân	347
13309	phường	Liêm Chính	347
13315	phường	Thanh Châu	347
13318	phường	Châu Sơn	347
13366	phường	Tân Hiệp	347
13426	xã	Kim Bình	347
13444	phường	Tân Liêm	347
13459	phường	Thanh Tuyền	347
13507	xã	Đinh Xá	347
13513	xã	Trịnh Xá	347
13321	phường	Đồng Văn	349
13324	phường	Hòa Mạc	349
13327	xã	Mộc Hoàn	349
13330	phường	Châu Giang	349
13333	phường	Bạch Thượng	349
13336	phường	Duy Minh	349
13342	phường	Duy Hải	349
13345	xã	Chuyên Ngoại	349
13348	phường	Yên Bắc	349
13351	xã	Trác Văn	349
13354	phường	Tiên Nội	349
13357	phường	Hoàng Đông	349
13360	xã	Yên Nam	349
13363	xã	Tiên Ngoại	349
13369	xã	Tiên Sơn	349
13384	phường	Quế	350
13387	xã	Nguyễn Úy	350
13390	phường	Đại Cương	350
13393	phường	Lê Hồ	350
13396	phường	Tượng Lĩnh	350
13402	phường	Tân Tựu	350
13405	phường	Đồng Hóa	350
13408	xã	Hoàng Tây	350
13411	phường	Tân Sơn	350
13414	xã	Thụy Lôi	350
13417	xã	Văn Xá	350
13420	xã	Khả Phong	350
13423	phường	Ngọc Sơn	350
13429	phường	Ba Sao	350
13432	xã	Liên Sơn	350
13435	phường	Thi Sơn	350
13438	xã	Thanh Sơn	350
13441	thị trấn	Kiện Khê	351
13450	xã	Liêm Phong	351
13453	xã	Thanh Hà	351
13456	xã	Liêm Cần	351
13465	xã	Liêm Thuận	351
13468	xã	Thanh Thủy	351
13471	xã	Thanh Phong	351
13474	thị trấn	Tân Thanh	351
13477	xã	Thanh Tân	351
13480	xã	Liêm Túc	351
13483	xã	Liêm Sơn	351
13486	xã	Thanh Hương	351
13489	xã	Thanh Nghị	351
13492	xã	Thanh Tâm	351
13495	xã	Thanh Nguyên	351
13498	xã	Thanh Hải	351
13501	thị trấn	Bình Mỹ	352
13504	xã	Bình Nghĩa	352
13510	xã	Tràng An	352
13516	xã	Đồng Du	352
13519	xã	Ngọc Lũ	352
13525	xã	Đồn Xá	352
13528	xã	An Ninh	352
13531	xã	Bồ Đề	352
13540	xã	Bình An	352
13543	xã	Vũ Bản	352
13546	xã	Trung Lương	352
13552	xã	An Đổ	352
13555	xã	La Sơn	352
13558	xã	Tiêu Động	352
13561	xã	An Lão	352
13567	xã	Hợp Lý	353
13570	xã	Nguyên Lý	353
13573	xã	Chính Lý	353
13576	xã	Chân Lý	353
13579	xã	Đạo Lý	353
13582	xã	Công Lý	353
13585	xã	Văn Lý	353
13588	xã	Bắc Lý	353
13591	xã	Đức Lý	353
13594	xã	Trần Hưng Đạo	353
13597	thị trấn	Vĩnh Trụ	353
13600	xã	Nhân Thịnh	353
13606	xã	Nhân Khang	353
13609	xã	Nhân Mỹ	353
13612	xã	Nhân Nghĩa	353
13615	xã	Nhân Chính	353
13618	xã	Nhân Bình	353
13621	xã	Phú Phúc	353
13624	xã	Xuân Khê	353
13627	xã	Tiến Thắng	353
13630	xã	Hòa Hậu	353
13636	phường	Vị Xuyên	356
13657	phường	Trường Thi	356
13666	phường	Trần Hưng Đạo	356
13669	phường	Cửa Bắc	356
13678	phường	Năng Tĩnh	356
13681	phường	Quang Trung	356
13684	phường	Lộc Hạ	356
13687	phường	Lộc Vượng	356
13690	phường	Cửa Nam	356
13693	phường	Lộc Hòa	356
13696	phường	Nam Phong	356
13699	phường	Mỹ Xá	356
13705	phường	Nam Vân	356
13708	phường	Hưng Lộc	356
13711	xã	Mỹ Hà	356
13717	xã	Mỹ Thắng	356
13720	xã	Mỹ Trung	356
13723	xã	Mỹ Tân	356
13726	xã	Mỹ Phúc	356
13732	xã	Mỹ Thuận	356
13735	xã	Mỹ Lộc	356
13741	thị trấn	Gôi	359
13747	xã	Hiển Khánh	359
13750	xã	Minh Tân	359
13753	xã	Hợp Hưng	359
13756	xã	Đại An	359
13762	xã	Cộng Hòa	359
13765	xã	Trung Thành	359
13768	xã	Quang Trung	359
13777	xã	Thành Lợi	359
13780	xã	Kim Thái	359
13783	xã	Liên Minh	359
13786	xã	Đại Thắng	359
13789	xã	Tam Thanh	359
13792	xã	Vĩnh Hào	359
13795	thị trấn	Lâm	360
13801	xã	Trung Nghĩa	360
13807	xã	Tân Minh	360
13810	xã	Yên Thọ	360
13819	xã	Phú Hưng	360
13822	xã	Yên Chính	360
13825	xã	Yên Bình	360
13831	xã	Yên Mỹ	360
13834	xã	Yên Dương	360
13843	xã	Yên Khánh	360
13846	xã	Yên Phong	360
13849	xã	Yên Ninh	360
13852	xã	Yên Lương	360
13861	xã	Yên Tiến	360
13864	xã	Yên Thắng	360
13867	xã	Yên Phúc	360
13870	xã	Yên Cường	360
13873	xã	Yên Lộc	360
13876	xã	Hồng Quang	360
13879	xã	Yên Đồng	360
13882	xã	Yên Khang	360
13885	xã	Yên Nhân	360
13888	xã	Yên Trị	360
13891	thị trấn	Liễu Đề	361
13894	thị trấn	Rạng Đông	361
13900	xã	Đồng Thịnh	361
13906	xã	Nghĩa Thái	361
13909	xã	Hoàng Nam	361
13912	xã	Nghĩa Châu	361
13915	xã	Nghĩa Trung	361
13918	xã	Nghĩa Sơn	361
13921	xã	Nghĩa Lạc	361
13924	xã	Nghĩa Hồng	361
13927	xã	Nghĩa Phong	361
13930	xã	Nghĩa Phú	361
13939	thị trấn	Quỹ Nhất	361
13942	xã	Nghĩa Hùng	361
13945	xã	Nghĩa Lâm	361
13948	xã	Nghĩa Thành	361
13951	xã	Phúc Thắng	361
13954	xã	Nghĩa Lợi	361
13957	xã	Nghĩa Hải	361
13963	xã	Nam Điền	361
13966	thị trấn	Nam Giang	362
13972	xã	Nam Điền	362
13975	xã	Nghĩa An	362
13978	xã	Nam Thắng	362
13984	xã	Hồng Quang	362
13987	xã	Tân Thịnh	362
13990	xã	Nam Cường	362
13993	xã	Nam Hồng	362
13996	xã	Nam Hùng	362
13999	xã	Nam Hoa	362
14002	xã	Nam Dương	362
14005	xã	Nam Thanh	362
14008	xã	Nam Lợi	362
14011	xã	Bình Minh	362
14014	xã	Đồng Sơn	362
14017	xã	Nam Tiến	362
14020	xã	Nam Hải	362
14023	xã	Nam Thái	362
14026	thị trấn	Cổ Lễ	363
14029	xã	Phương Định	363
14032	xã	Trực Chính	363
14035	xã	Trung Đông	363
14038	xã	Liêm Hải	363
14041	xã	Trực Tuấn	363
14044	xã	Việt Hùng	363
14047	xã	Trực Đạo	363
14050	xã	Trực Hưng	363
14053	xã	Trực Nội	363
14056	thị trấn	Cát Thành	363
14059	xã	Trực Thanh	363
14062	xã	Trực Khang	363
14065	xã	Trực Thuận	363
14068	xã	Trực Mỹ	363
14071	xã	Trực Đại	363
14074	xã	Trực Cường	363
14077	thị trấn	Ninh Cường	363
14080	xã	Trực Thái	363
14083	xã	Trực Hùng	363
14086	xã	Trực Thắng	363
14089	thị trấn	Xuân Trường	364
14092	xã	Xuân Châu	364
14095	xã	Xuân Hồng	364
14098	xã	Xuân Thành	364
14101	xã	Xuân Thượng	364
14104	xã	Xuân Giang	364
14110	xã	Xuân Tân	364
14116	xã	Xuân Ngọc	364
14122	xã	Trà Lũ	364
14125	xã	Thọ Nghiệp	364
14128	xã	Xuân Phú	364
14134	xã	Xuân Vinh	364
14143	xã	Xuân Ninh	364
14146	xã	Xuân Phúc	364
14152	thị trấn	Quất Lâm	365
14155	xã	Giao Hương	365
14158	xã	Hồng Thuận	365
14161	xã	Giao Thiện	365
14164	xã	Giao Thanh	365
14167	thị trấn	Giao Thủy	365
14170	xã	Bình Hòa	365
14176	xã	Giao Hà	365
14179	xã	Giao Nhân	365
14182	xã	Giao An	365
14185	xã	Giao Lạc	365
14188	xã	Giao Châu	365
14191	xã	Giao Tân	365
14194	xã	Giao Yến	365
14197	xã	Giao Xuân	365
14200	xã	Giao Thịnh	365
14203	xã	Giao Hải	365
14206	xã	Bạch Long	365
14209	xã	Giao Long	365
14212	xã	Giao Phong	365
14215	thị trấn	Yên Định	366
14218	thị trấn	Cồn	366
14221	thị trấn	Thịnh Long	366
14224	xã	Hải Nam	366
14227	xã	Hải Trung	366
14233	xã	Hải Minh	366
14236	xã	Hải Anh	366
14248	xã	Hải Hưng	366
14254	xã	Hải Long	366
14260	xã	Hải Đường	366
14263	xã	Hải Lộc	366
14266	xã	Hải Quang	366
14269	xã	Hải Đông	366
14272	xã	Hải Sơn	366
14275	xã	Hải Tân	366
14281	xã	Hải Phong	366
14284	xã	Hải An	366
14287	xã	Hải Tây	366
14293	xã	Hải Phú	366
14296	xã	Hải Giang	366
14302	xã	Hải Ninh	366
14308	xã	Hải Xuân	366
14311	xã	Hải Châu	366
14317	xã	Hải Hòa	366
14362	phường	Bắc Sơn	370
14365	phường	Trung Sơn	370
14368	phường	Nam Sơn	370
14369	phường	Tây Sơn	370
14371	xã	Yên Sơn	370
14374	phường	Yên Bình	370
14375	phường	Tân Bình	370
14377	xã	Quang Sơn	370
14380	xã	Đông Sơn	370
14386	xã	Xích Thổ	372
14389	xã	Gia Lâm	372
14392	xã	Gia Sơn	372
14395	xã	Thạch Bình	372
14398	xã	Gia Thủy	372
14401	xã	Gia Tường	372
14404	xã	Cúc Phương	372
14407	xã	Phú Sơn	372
14410	xã	Đức Long	372
14413	xã	Lạc Vân	372
14416	xã	Đồng Phong	372
14419	xã	Yên Quang	372
14425	xã	Thượng Hòa	372
14428	thị trấn	Nho Quan	372
14431	xã	Văn Phương	372
14434	xã	Thanh Sơn	372
14437	xã	Phúc Sơn	372
14443	xã	Văn Phú	372
14446	xã	Phú Lộc	372
14449	xã	Kỳ Phú	372
14452	xã	Quỳnh Lưu	372
14458	xã	Phú Long	372
14461	xã	Quảng Lạc	372
14464	thị trấn	Thịnh Vượng	373
14467	xã	Gia Hòa	373
14470	xã	Gia Hưng	373
14473	xã	Liên Sơn	373
14476	xã	Gia Thanh	373
14479	xã	Gia Vân	373
14482	xã	Gia Phú	373
14485	xã	Gia Xuân	373
14488	xã	Gia Lập	373
14494	xã	Gia Trấn	373
14500	xã	Gia Phương	373
14503	xã	Gia Tân	373
14506	xã	Tiến Thắng	373
14509	xã	Gia Trung	373
14512	xã	Gia Minh	373
14515	xã	Gia Lạc	373
14521	xã	Gia Sinh	373
14524	xã	Gia Phong	373
14320	phường	Đông Thành	374
14323	phường	Tân Thành	374
14329	phường	Vân Giang	374
14332	phường	Bích Đào	374
14338	phường	Nam Bình	374
14341	phường	Nam Thành	374
14344	phường	Ninh Khánh	374
14347	xã	Ninh Nhất	374
14350	xã	Ninh Tiến	374
14353	phường	Ninh Phúc	374
14356	phường	Ninh Sơn	374
14359	phường	Ninh Phong	374
14527	phường	Ninh Mỹ	374
14530	phường	Ninh Giang	374
14533	xã	Trường Yên	374
14536	xã	Ninh Khang	374
14542	xã	Ninh Hòa	374
14551	xã	Ninh Hải	374
14554	xã	Ninh Vân	374
14557	xã	Ninh An	374
14560	thị trấn	Yên Ninh	375
14563	xã	Khánh Thiện	375
14566	xã	Khánh Phú	375
14569	xã	Khánh Hòa	375
14572	xã	Khánh Lợi	375
14575	xã	Khánh An	375
14578	xã	Khánh Cường	375
14581	xã	Khánh Cư	375
14587	xã	Khánh Hải	375
14590	xã	Khánh Trung	375
14593	xã	Khánh Mậu	375
14596	xã	Khánh Vân	375
14599	xã	Khánh Hội	375
14602	xã	Khánh Công	375
14608	xã	Khánh Thành	375
14611	xã	Khánh Nhạc	375
14614	xã	Khánh Thủy	375
14617	xã	Khánh Hồng	375
14620	thị trấn	Phát Diệm	376
14623	thị trấn	Bình Minh	376
14629	xã	Hồi Ninh	376
14632	xã	Xuân Chính	376
14635	xã	Kim Định	376
14638	xã	Ân Hòa	376
14641	xã	Hùng Tiến	376
14647	xã	Quang Thiện	376
14650	xã	Như Hòa	376
14653	xã	Chất Bình	376
14656	xã	Đồng Hướng	376
14659	xã	Kim Chính	376
14662	xã	Thượng Kiệm	376
14668	xã	Tân Thành	376
14671	xã	Yên Lộc	376
14674	xã	Lai Thành	376
14677	xã	Định Hóa	376
14680	xã	Văn Hải	376
14683	xã	Kim Tân	376
14686	xã	Kim Mỹ	376
14689	xã	Cồn Thoi	376
14695	xã	Kim Trung	376
14698	xã	Kim Đông	376
14701	thị trấn	Yên Thịnh	377
14704	xã	Khánh Thượng	377
14707	xã	Khánh Dương	377
14719	xã	Yên Phong	377
14722	xã	Yên Hòa	377
14725	xã	Yên Thắng	377
14728	xã	Yên Từ	377
14734	xã	Yên Thành	377
14737	xã	Yên Nhân	377
14740	xã	Yên Mỹ	377
14743	xã	Yên Mạc	377
14746	xã	Yên Đồng	377
14749	xã	Yên Thái	377
14752	xã	Yên Lâm	377
14755	phường	Hàm Rồng	380
14758	phường	Đông Thọ	380
14761	phường	Nam Ngạn	380
14764	phường	Trường Thi	380
14767	phường	Điện Biên	380
14770	phường	Phú Sơn	380
14773	phường	Lam Sơn	380
14776	phường	Ba Đình	380
14779	phường	Ngọc Trạo	380
14782	phường	Đông Vệ	380
14785	phường	Đông Sơn	380
14791	phường	Đông Cương	380
14794	phường	Đông Hương	380
14797	phường	Đông Hải	380
14800	phường	Quảng Hưng	380
14803	phường	Quảng Thắng	380
14806	phường	Quảng Thành	380
15850	xã	Thiệu Vân	380
15856	phường	Thiệu Khánh	380
15859	phường	Thiệu Dương	380
15913	phường	Tào Xuyên	380
15922	phường	Long Anh	380
15925	phường	Hoằng Quang	380
15970	phường	Hoằng Đại	380
16378	phường	Rừng Thông	380
16381	xã	Đông Hoàng	380
16384	xã	Đông Ninh	380
16390	xã	Đông Hòa	380
16393	xã	Đông Yên	380
16396	phường	Đông Lĩnh	380
16399	xã	Đông Minh	380
16402	xã	Đông Thanh	380
16405	xã	Đông Tiến	380
16408	xã	Đông Khê	380
16414	phường	Đông Thịnh	380
16417	xã	Đông Văn	380
16420	xã	Đông Phú	380
16423	xã	Đông Nam	380
16426	xã	Đông Quang	380
16429	xã	Đông Vinh	380
16432	phường	Đông Tân	380
16435	phường	An Hưng	380
16441	phường	Quảng Thịnh	380
16459	phường	Quảng Đông	380
16507	phường	Quảng Cát	380
16522	phường	Quảng Phú	380
16525	phường	Quảng Tâm	380
14809	phường	Bắc Sơn	381
14812	phường	Ba Đình	381
14815	phường	Lam Sơn	381
14818	phường	Ngọc Trạo	381
14821	phường	Đông Sơn	381
14823	phường	Phú Sơn	381
14824	xã	Quang Trung	381
14830	phường	Trung Sơn	382
14833	phường	Bắc Sơn	382
14836	phường	Trường Sơn	382
14839	phường	Quảng Cư	382
14842	phường	Quảng Tiến	382
16513	xã	Quảng Minh	382
16516	xã	Đại Hùng	382
16528	phường	Quảng Thọ	382
16531	phường	Quảng Châu	382
16534	phường	Quảng Vinh	382
14845	thị trấn	Mường Lát	384
14848	xã	Tam Chung	384
14854	xã	Mường Lý	384
14857	xã	Trung Lý	384
14860	xã	Quang Chiểu	384
14863	xã	Pù Nhi	384
14864	xã	Nhi Sơn	384
14866	xã	Mường Chanh	384
14869	thị trấn	Hồi Xuân	385
14872	xã	Thành Sơn	385
14875	xã	Trung Sơn	385
14878	xã	Phú Thanh	385
14881	xã	Trung Thành	385
14884	xã	Phú Lệ	385
14887	xã	Phú Sơn	385
14890	xã	Phú Xuân	385
14896	xã	Hiền Chung	385
14899	xã	Hiền Kiệt	385
14902	xã	Nam Tiến	385
14908	xã	Thiên Phủ	385
14911	xã	Phú Nghiêm	385
14914	xã	Nam Xuân	385
14917	xã	Nam Động	385
14923	thị trấn	Cành Nàng	386
14926	xã	Điền Thượng	386
14929	xã	Điền Hạ	386
14932	xã	Điền Quang	386
14935	xã	Điền Trung	386
14938	xã	Thành Sơn	386
14941	xã	Lương Ngoại	386
14944	xã	Ái Thượng	386
14947	xã	Lương Nội	386
14950	xã	Điền Lư	386
14953	xã	Lương Trung	386
14956	xã	Lũng Niêm	386
14959	xã	Lũng Cao	386
14962	xã	Hạ Trung	386
14965	xã	Cổ Lũng	386
14968	xã	Thành Lâm	386
14971	xã	Ban Công	386
14974	xã	Kỳ Tân	386
14977	xã	Văn Nho	386
14980	xã	Thiết Ống	386
14986	xã	Thiết Kế	386
14995	xã	Trung Xuân	387
14998	xã	Trung Thượng	387
14999	xã	Trung Tiến	387
15001	xã	Trung Hạ	387
15004	xã	Sơn Hà	387
15007	xã	Tam Thanh	387
15010	xã	Sơn Thủy	387
15013	xã	Na Mèo	387
15016	thị trấn	Sơn Lư	387
15019	xã	Tam Lư	387
15022	xã	Sơn Điện	387
15025	xã	Mường Mìn	387
15031	xã	Yên Khương	388
15034	xã	Yên Thắng	388
15037	xã	Trí Nang	388
15040	xã	Giao An	388
15043	xã	Giao Thiện	388
15046	xã	Tân Phúc	388
15049	xã	Tam Văn	388
15052	xã	Lâm Phú	388
15055	thị trấn	Lang Chánh	388
15058	xã	Đồng Lương	388
15061	thị trấn	Ngọc Lặc	389
15064	xã	Lam Sơn	389
15067	xã	Mỹ Tân	389
15070	xã	Thúy Sơn	389
15073	xã	Thạch Lập	389
15076	xã	Vân Am	389
15079	xã	Cao Ngọc	389
15085	xã	Quang Trung	389
15088	xã	Đồng Thịnh	389
15091	xã	Ngọc Liên	389
15094	xã	Ngọc Sơn	389
15097	xã	Lộc Thịnh	389
15100	xã	Cao Thịnh	389
15103	xã	Ngọc Trung	389
15106	xã	Phùng Giáo	389
15109	xã	Phùng Minh	389
15112	xã	Phúc Thịnh	389
15115	xã	Nguyệt Ấn	389
15118	xã	Kiên Thọ	389
15121	xã	Minh Tiến	389
15124	xã	Minh Sơn	389
15127	thị trấn	Phong Sơn	390
15133	xã	Cẩm Thành	390
15136	xã	Cẩm Quý	390
15139	xã	Cẩm Lương	390
15142	xã	Cẩm Thạch	390
15145	xã	Cẩm Liên	390
15148	xã	Cẩm Giang	390
15151	xã	Cẩm Bình	390
15154	xã	Cẩm Tú	390
15160	xã	Cẩm Châu	390
15163	xã	Cẩm Tâm	390
15169	xã	Cẩm Ngọc	390
15172	xã	Cẩm Long	390
15175	xã	Cẩm Yên	390
15178	xã	Cẩm Tân	390
15181	xã	Cẩm Phú	390
15184	xã	Cẩm Vân	390
15187	thị trấn	Kim Tân	391
15190	thị trấn	Vân Du	391
15196	xã	Thạch Lâm	391
15199	xã	Thạch Quảng	391
15202	xã	Thạch Tượng	391
15205	xã	Thạch Cẩm	391
15208	xã	Thạch Sơn	391
15211	xã	Thạch Bình	391
15214	xã	Thạch Định	391
15220	xã	Thạch Long	391
15223	xã	Thành Mỹ	391
15226	xã	Thành Yên	391
15229	xã	Thành Vinh	391
15232	xã	Thành Minh	391
15235	xã	Thành Công	391
15238	xã	Thành Tân	391
15241	xã	Thành Trực	391
15247	xã	Thành Tâm	391
15250	xã	Thành An	391
15253	xã	Thành Thọ	391
15256	xã	Thành Tiến	391
15259	xã	Thành Long	391
15265	xã	Thành Hưng	391
15268	xã	Ngọc Trạo	391
15271	thị trấn	Hà Trung	392
15274	thị trấn	Hà Long	392
15277	xã	Hà Vinh	392
15280	xã	Hà Bắc	392
15283	xã	Hoạt Giang	392
15286	xã	Yên Dương	392
15292	xã	Hà Giang	392
15298	xã	Lĩnh Toại	392
15304	xã	Hà Ngọc	392
15307	xã	Yến Sơn	392
15313	xã	Hà Sơn	392
15316	thị trấn	Hà Lĩnh	392
15319	xã	Hà Đông	392
15322	xã	Hà Tân	392
15325	xã	Hà Tiến	392
15328	xã	Hà Bình	392
15331	xã	Thái Lai	392
15334	xã	Hà Châu	392
15343	xã	Hà Hải	392
15349	thị trấn	Vĩnh Lộc	393
15352	xã	Vĩnh Quang	393
15355	xã	Vĩnh Yên	393
15358	xã	Vĩnh Tiến	393
15361	xã	Vĩnh Long	393
15364	xã	Vĩnh Phúc	393
15367	xã	Vĩnh Hưng	393
15376	xã	Vĩnh Hòa	393
15379	xã	Vĩnh Hùng	393
15382	xã	Minh Tân	393
15385	xã	Ninh Khang	393
15388	xã	Vĩnh Thịnh	393
15391	xã	Vĩnh An	393
15397	thị trấn	Thống Nhất	394
15403	thị trấn	Yên Lâm	394
15406	xã	Yên Tâm	394
15409	xã	Yên Phú	394
15412	thị trấn	Quý Lộc	394
15415	xã	Yên Thọ	394
15418	xã	Yên Trung	394
15421	xã	Yên Trường	394
15427	xã	Yên Phong	394
15430	xã	Yên Thái	394
15433	xã	Yên Hùng	394
15436	xã	Yên Thịnh	394
15442	xã	Yên Ninh	394
15445	xã	Định Tăng	394
15448	xã	Định Hòa	394
15451	xã	Định Thành	394
15454	xã	Định Công	394
15457	xã	Định Tân	394
15460	xã	Định Tiến	394
15463	xã	Định Long	394
15466	xã	Định Liên	394
15469	thị trấn	Quán Lào	394
15472	xã	Định Hưng	394
15475	xã	Định Hải	394
15478	xã	Định Bình	394
15493	xã	Xuân Hồng	395
15499	thị trấn	Thọ Xuân	395
15502	xã	Bắc Lương	395
15505	xã	Nam Giang	395
15508	xã	Xuân Phong	395
15511	xã	Thọ Lộc	395
15514	xã	Xuân Trường	395
15517	xã	Xuân Hòa	395
15520	xã	Thọ Hải	395
15523	xã	Tây Hồ	395
15526	xã	Xuân Giang	395
15532	xã	Xuân Sinh	395
15535	xã	Xuân Hưng	395
15538	xã	Thọ Diên	395
15541	xã	Thọ Lâm	395
15544	xã	Thọ Xương	395
15547	xã	Xuân Bái	395
15550	xã	Xuân Phú	395
15553	thị trấn	Sao Vàng	395
15556	thị trấn	Lam Sơn	395
15559	xã	Xuân Thiên	395
15565	xã	Thuận Minh	395
15568	xã	Thọ Lập	395
15571	xã	Quảng Phú	395
15574	xã	Xuân Tín	395
15577	xã	Phú Xuân	395
15583	xã	Xuân Lai	395
15586	xã	Xuân Lập	395
15592	xã	Xuân Minh	395
15598	xã	Trường Xuân	395
15607	xã	Bát Mọt	396
15610	xã	Yên Nhân	396
15619	xã	Xuân Lẹ	396
15622	xã	Vạn Xuân	396
15628	xã	Lương Sơn	396
15631	xã	Xuân Cao	396
15634	xã	Luận Thành	396
15637	xã	Luận Khê	396
15640	xã	Xuân Thắng	396
15643	xã	Xuân Lộc	396
15646	thị trấn	Thường Xuân	396
15649	xã	Xuân Dương	396
15652	xã	Thọ Thanh	396
15655	xã	Ngọc Phụng	396
15658	xã	Xuân Chinh	396
15661	xã	Tân Thành	396
15664	thị trấn	Triệu Sơn	397
15667	xã	Thọ Sơn	397
15670	xã	Thọ Bình	397
15673	xã	Thọ Tiến	397
15676	xã	Hợp Lý	397
15679	xã	Hợp Tiến	397
15682	xã	Hợp Thành	397
15685	xã	Triệu Thành	397
15688	xã	Hợp Thắng	397
15691	xã	Minh Sơn	397
15700	xã	Dân Lực	397
15703	xã	Dân Lý	397
15706	xã	Dân Quyền	397
15709	xã	An Nông	397
15712	xã	Vân Sơn	397
15715	xã	Thái Hòa	397
15718	thị trấn	Nưa	397
15721	xã	Đồng Lợi	397
15724	xã	Đồng Tiến	397
15727	xã	Đồng Thắng	397
15730	xã	Tiến Nông	397
15733	xã	Khuyến Nông	397
15736	xã	Xuân Lộc	397
15742	xã	Thọ Dân	397
15745	xã	Xuân Thọ	397
15748	xã	Thọ Tân	397
15751	xã	Thọ Ngọc	397
15754	xã	Thọ Cường	397
15760	xã	Thọ Phú	397
15763	xã	Thọ Thế	397
15766	xã	Nông Trường	397
15769	xã	Bình Sơn	397
15772	thị trấn	Thiệu Hóa	398
15775	xã	Thiệu Ngọc	398
15778	xã	Thiệu Vũ	398
15781	xã	Thiệu Phúc	398
15784	xã	Thiệu Tiến	398
15787	xã	Thiệu Công	398
15793	xã	Thiệu Long	398
15796	xã	Thiệu Giang	398
15799	xã	Thiệu Duy	398
15802	xã	Thiệu Nguyên	398
15805	xã	Thiệu Hợp	398
15808	xã	Thiệu Thịnh	398
15811	xã	Thiệu Quang	398
15814	xã	Thiệu Thành	398
15817	xã	Thiệu Toán	398
15820	xã	Thiệu Chính	398
15823	xã	Thiệu Hòa	398
15829	thị trấn	Hậu Hiền	398
15832	xã	Thiệu Viên	398
15835	xã	Thiệu Lý	398
15838	xã	Thiệu Vận	398
15841	xã	Thiệu Trung	398
15847	xã	Tân Châu	398
15853	xã	Thiệu Giao	398
15865	thị trấn	Bút Sơn	399
15877	xã	Hoằng Xuân	399
15880	xã	Hoằng Giang	399
15883	xã	Hoằng Phú	399
15886	xã	Hoằng Quỳ	399
15889	xã	Hoằng Kim	399
15892	xã	Hoằng Trung	399
15895	xã	Hoằng Trinh	399
15901	xã	Hoằng Sơn	399
15907	xã	Hoằng Cát	399
15910	xã	Hoằng Xuyên	399
15916	xã	Hoằng Quý	399
15919	xã	Hoằng Hợp	399
15928	xã	Hoằng Đức	399
15937	xã	Hoằng Hà	399
15940	xã	Hoằng Đạt	399
15946	xã	Hoằng Đạo	399
15949	xã	Hoằng Thắng	399
15952	xã	Hoằng Đồng	399
15955	xã	Hoằng Thái	399
15958	xã	Hoằng Thịnh	399
15961	xã	Hoằng Thành	399
15964	xã	Hoằng Lộc	399
15967	xã	Hoằng Trạch	399
15973	xã	Hoằng Phong	399
15976	xã	Hoằng Lưu	399
15979	xã	Hoằng Châu	399
15982	xã	Hoằng Tân	399
15985	xã	Hoằng Yến	399
15988	xã	Hoằng Tiến	399
15991	xã	Hoằng Hải	399
15994	xã	Hoằng Ngọc	399
15997	xã	Hoằng Đông	399
16000	xã	Hoằng Thanh	399
16003	xã	Hoằng Phụ	399
16006	xã	Hoằng Trường	399
16012	thị trấn	Hậu Lộc	400
16015	xã	Đồng Lộc	400
16018	xã	Đại Lộc	400
16021	xã	Triệu Lộc	400
16027	xã	Tiến Lộc	400
16030	xã	Lộc Sơn	400
16033	xã	Cầu Lộc	400
16036	xã	Thành Lộc	400
16042	xã	Tuy Lộc	400
16045	xã	Mỹ Lộc	400
16048	xã	Thuần Lộc	400
16057	xã	Xuân Lộc	400
16063	xã	Hoa Lộc	400
16066	xã	Liên Lộc	400
16069	xã	Quang Lộc	400
16072	xã	Phú Lộc	400
16075	xã	Hòa Lộc	400
16078	xã	Minh Lộc	400
16081	xã	Hưng Lộc	400
16084	xã	Hải Lộc	400
16087	xã	Đa Lộc	400
16090	xã	Ngư Lộc	400
16093	thị trấn	Nga Sơn	401
16096	xã	Ba Đình	401
16099	xã	Nga Vịnh	401
16102	xã	Nga Văn	401
16105	xã	Nga Thiện	401
16108	xã	Nga Tiến	401
16114	xã	Nga Phượng	401
16120	xã	Nga Hiệp	401
16123	xã	Nga Thanh	401
16132	xã	Nga Yên	401
16135	xã	Nga Giáp	401
16138	xã	Nga Hải	401
16141	xã	Nga Thành	401
16144	xã	Nga An	401
16147	xã	Nga Phú	401
16150	xã	Nga Điền	401
16153	xã	Nga Tân	401
16156	xã	Nga Thủy	401
16159	xã	Nga Liên	401
16162	xã	Nga Thái	401
16165	xã	Nga Thạch	401
16168	xã	Nga Thắng	401
16171	xã	Nga Trường	401
16174	thị trấn	Yên Cát	402
16177	xã	Bãi Trành	402
16180	xã	Xuân Hòa	402
16183	xã	Xuân Bình	402
16186	xã	Hóa Quỳ	402
16195	xã	Cát Vân	402
16198	xã	Cát Tân	402
16201	xã	Tân Bình	402
16204	xã	Bình Lương	402
16207	xã	Thanh Quân	402
16210	xã	Thanh Xuân	402
16213	xã	Thanh Hòa	402
16216	xã	Thanh Phong	402
16219	xã	Thanh Lâm	402
16222	xã	Thanh Sơn	402
16225	xã	Thượng Ninh	402
16228	thị trấn	Bến Sung	403
16231	xã	Cán Khê	403
16234	xã	Xuân Du	403
16240	xã	Phượng Nghi	403
16243	xã	Mậu Lâm	403
16246	xã	Xuân Khang	403
16249	xã	Phú Nhuận	403
16252	xã	Hải Long	403
16258	xã	Xuân Thái	403
16261	xã	Xuân Phúc	403
16264	xã	Yên Thọ	403
16267	xã	Yên Lạc	403
16273	xã	Thanh Tân	403
16276	xã	Thanh Kỳ	403
16279	thị trấn	Nông Cống	404
16282	xã	Tân Phúc	404
16285	xã	Tân Thọ	404
16288	xã	Hoàng Sơn	404
16291	xã	Tân Khang	404
16294	xã	Hoàng Giang	404
16297	xã	Trung Chính	404
16303	xã	Trung Thành	404
16309	xã	Tế Thắng	404
16315	xã	Tế Lợi	404
16318	xã	Tế Nông	404
16321	xã	Minh Nghĩa	404
16324	xã	Minh Khôi	404
16327	xã	Vạn Hòa	404
16330	xã	Trường Trung	404
16333	xã	Vạn Thắng	404
16336	xã	Trường Giang	404
16339	xã	Vạn Thiện	404
16342	xã	Thăng Long	404
16345	xã	Trường Minh	404
16348	xã	Trường Sơn	404
16351	xã	Thăng Bình	404
16354	xã	Công Liêm	404
16357	xã	Tượng Văn	404
16360	xã	Thăng Thọ	404
16363	xã	Tượng Lĩnh	404
16366	xã	Tượng Sơn	404
16369	xã	Công Chính	404
16375	xã	Yên Mỹ	404
16438	thị trấn	Tân Phong	406
16447	xã	Quảng Trạch	406
16453	xã	Quảng Đức	406
16456	xã	Quảng Định	406
16462	xã	Quảng Nhân	406
16465	xã	Quảng Ninh	406
16468	xã	Quảng Bình	406
16471	xã	Quảng Hợp	406
16474	xã	Quảng Văn	406
16477	xã	Quảng Long	406
16480	xã	Quảng Yên	406
16483	xã	Quảng Hòa	406
16489	xã	Quảng Khê	406
16492	xã	Quảng Trung	406
16495	xã	Quảng Chính	406
16498	xã	Quảng Ngọc	406
16501	xã	Quảng Trường	406
16510	xã	Quảng Phúc	406
16519	xã	Quảng Giao	406
16540	xã	Quảng Hải	406
16543	xã	Quảng Lưu	406
16546	xã	Quảng Lộc	406
16549	xã	Tiên Trang	406
16552	xã	Quảng Nham	406
16555	xã	Quảng Thạch	406
16558	xã	Quảng Thái	406
16561	phường	Hải Hòa	407
16564	phường	Hải Châu	407
16567	xã	Thanh Thủy	407
16570	xã	Thanh Sơn	407
16576	phường	Hải Ninh	407
16579	xã	Anh Sơn	407
16582	xã	Ngọc Lĩnh	407
16585	phường	Hải An	407
16591	xã	Các Sơn	407
16594	phường	Tân Dân	407
16597	phường	Hải Lĩnh	407
16600	xã	Định Hải	407
16603	xã	Phú Sơn	407
16606	phường	Ninh Hải	407
16609	phường	Nguyên Bình	407
16612	xã	Hải Nhân	407
16618	phường	Bình Minh	407
16621	phường	Hải Thanh	407
16624	xã	Phú Lâm	407
16627	phường	Xuân Lâm	407
16630	phường	Trúc Lâm	407
16633	phường	Hải Bình	407
16636	xã	Tân Trường	407
16639	xã	Tùng Lâm	407
16642	phường	Tĩnh Hải	407
16645	phường	Mai Lâm	407
16648	xã	Trường Lâm	407
16654	phường	Hải Thượng	407
16657	xã	Nghi Sơn	407
16660	xã	Hải Hà	407
16663	phường	Đông Vĩnh	412
16666	phường	Hà Huy Tập	412
16669	phường	Lê Lợi	412
16670	phường	Quán Bàu	412
16672	phường	Hưng Bình	412
16673	phường	Hưng Phúc	412
16675	phường	Hưng Dũng	412
16678	phường	Cửa Nam	412
16681	phường	Quang Trung	412
16690	phường	Trường Thi	412
16693	phường	Bến Thủy	412
16699	phường	Trung Đô	412
16702	phường	Nghi Phú	412
16705	phường	Hưng Đông	412
16708	phường	Hưng Lộc	412
16711	xã	Hưng Hòa	412
16714	phường	Vinh Tân	412
16717	phường	Nghi Thủy	412
16720	phường	Nghi Tân	412
16723	phường	Thu Thủy	412
16726	phường	Nghi Hòa	412
16729	phường	Nghi Hải	412
16732	phường	Nghi Hương	412
16735	phường	Nghi Thu	412
17902	xã	Nghi Phong	412
17905	xã	Nghi Xuân	412
17908	xã	Nghi Liên	412
17914	xã	Nghi Ân	412
17917	xã	Phúc Thọ	412
17920	xã	Nghi Kim	412
17923	phường	Nghi Đức	412
17926	xã	Nghi Thái	412
18013	xã	Hưng Chính	412
16939	phường	Hòa Hiếu	414
16993	phường	Quang Phong	414
16994	phường	Quang Tiến	414
17003	phường	Long Sơn	414
17005	xã	Nghĩa Tiến	414
17008	xã	Nghĩa Mỹ	414
17011	xã	Tây Hiếu	414
17014	xã	Nghĩa Thuận	414
17017	xã	Đông Hiếu	414
16738	thị trấn	Kim Sơn	415
16741	xã	Thông Thụ	415
16744	xã	Đồng Văn	415
16747	xã	Hạnh Dịch	415
16750	xã	Tiền Phong	415
16753	xã	Nậm Giải	415
16756	xã	Tri Lễ	415
16759	xã	Châu Kim	415
16763	xã	Mường Nọc	415
16765	xã	Châu Thôn	415
16768	xã	Nậm Nhoóng	415
16771	xã	Quang Phong	415
16774	xã	Cắm Muộn	415
16777	thị trấn	Tân Lạc	416
16780	xã	Châu Bính	416
16783	xã	Châu Thuận	416
16786	xã	Châu Hội	416
16789	xã	Châu Nga	416
16792	xã	Châu Tiến	416
16795	xã	Châu Hạnh	416
16798	xã	Châu Thắng	416
16801	xã	Châu Phong	416
16804	xã	Châu Bình	416
16807	xã	Châu Hoàn	416
16810	xã	Diên Lãm	416
16813	thị trấn	Mường Xén	417
16816	xã	Mỹ Lý	417
16819	xã	Bắc Lý	417
16822	xã	Keng Đu	417
16825	xã	Đoọc Mạy	417
16828	xã	Huồi Tụ	417
16831	xã	Mường Lống	417
16834	xã	Na Loi	417
16837	xã	Nậm Cắn	417
16840	xã	Bảo Nam	417
16843	xã	Phà Đánh	417
16846	xã	Bảo Thắng	417
16849	xã	Hữu Lập	417
16852	xã	Tà Cạ	417
16855	xã	Chiêu Lưu	417
16858	xã	Mường Típ	417
16861	xã	Hữu Kiệm	417
16864	xã	Tây Sơn	417
16867	xã	Mường Ải	417
16870	xã	Na Ngoi	417
16873	xã	Nậm Càn	417
16876	thị trấn	Thạch Giám	418
16879	xã	Mai Sơn	418
16882	xã	Nhôn Mai	418
16885	xã	Hữu Khuông	418
16900	xã	Yên Tĩnh	418
16903	xã	Nga My	418
16904	xã	Xiêng My	418
16906	xã	Lượng Minh	418
16909	xã	Yên Hòa	418
16912	xã	Yên Na	418
16915	xã	Lưu Kiền	418
16921	xã	Xá Lượng	418
16924	xã	Tam Thái	418
16927	xã	Tam Đình	418
16930	xã	Yên Thắng	418
16933	xã	Tam Quang	418
16936	xã	Tam Hợp	418
16941	thị trấn	Nghĩa Đàn	419
16942	xã	Nghĩa Mai	419
16945	xã	Nghĩa Yên	419
16948	xã	Nghĩa Lạc	419
16951	xã	Nghĩa Lâm	419
16954	xã	Nghĩa Sơn	419
16957	xã	Nghĩa Lợi	419
16960	xã	Nghĩa Bình	419
16966	xã	Nghĩa Minh	419
16969	xã	Nghĩa Thọ	419
16972	xã	Nghĩa Hưng	419
16975	xã	Nghĩa Hồng	419
16981	xã	Nghĩa Trung	419
16984	xã	Nghĩa Hội	419
16987	xã	Nghĩa Thành	419
17020	xã	Nghĩa Đức	419
17023	xã	Nghĩa An	419
17026	xã	Nghĩa Long	419
17029	xã	Nghĩa Lộc	419
17032	xã	Nghĩa Khánh	419
17035	thị trấn	Quỳ Hợp	420
17038	xã	Yên Hợp	420
17041	xã	Châu Tiến	420
17044	xã	Châu Hồng	420
17047	xã	Đồng Hợp	420
17050	xã	Châu Thành	420
17053	xã	Liên Hợp	420
17056	xã	Châu Lộc	420
17059	xã	Tam Hợp	420
17062	xã	Châu Cường	420
17065	xã	Châu Quang	420
17068	xã	Thọ Hợp	420
17071	xã	Minh Hợp	420
17074	xã	Nghĩa Xuân	420
17077	xã	Châu Thái	420
17080	xã	Châu Đình	420
17083	xã	Văn Lợi	420
17086	xã	Nam Sơn	420
17089	xã	Châu Lý	420
17092	xã	Hạ Sơn	420
17095	xã	Bắc Sơn	420
17101	xã	Quỳnh Thắng	421
17119	xã	Quỳnh Tân	421
17122	xã	Quỳnh Châu	421
17140	xã	Tân Sơn	421
17143	xã	Quỳnh Văn	421
17146	xã	Ngọc Sơn	421
17149	xã	Quỳnh Tam	421
17152	xã	Quỳnh Sơn	421
17155	xã	Quỳnh Thạch	421
17158	xã	Quỳnh Bảng	421
17164	xã	Quỳnh Thanh	421
17167	xã	Quỳnh Hậu	421
17170	xã	Quỳnh Lâm	421
17173	xã	Quỳnh Đôi	421
17176	xã	Minh Lương	421
17179	thị trấn	Cầu Giát	421
17182	xã	Quỳnh Yên	421
17185	xã	Bình Sơn	421
17191	xã	Quỳnh Diễn	421
17197	xã	Quỳnh Giang	421
17206	xã	An Hòa	421
17209	xã	Phú Nghĩa	421
17212	xã	Văn Hải	421
17218	xã	Thuận Long	421
17224	xã	Tân Thắng	421
17230	xã	Bình Chuẩn	422
17233	xã	Lạng Khê	422
17236	xã	Cam Lâm	422
17239	xã	Thạch Ngàn	422
17242	xã	Đôn Phục	422
17245	xã	Mậu Đức	422
17248	xã	Châu Khê	422
17251	xã	Chi Khê	422
17254	thị trấn	Trà Lân	422
17257	xã	Yên Khê	422
17260	xã	Lục Dạ	422
17263	xã	Môn Sơn	422
17266	thị trấn	Tân Kỳ	423
17269	xã	Tân Hợp	423
17272	xã	Tân Phú	423
17275	xã	Tân Xuân	423
17278	xã	Giai Xuân	423
17281	xã	Bình Hợp	423
17284	xã	Nghĩa Đồng	423
17287	xã	Đồng Văn	423
17290	xã	Nghĩa Thái	423
17296	xã	Hoàn Long	423
17299	xã	Nghĩa Phúc	423
17302	xã	Tiên Kỳ	423
17305	xã	Tân An	423
17308	xã	Nghĩa Dũng	423
17314	xã	Kỳ Sơn	423
17317	xã	Hương Sơn	423
17320	xã	Kỳ Tân	423
17323	xã	Phú Sơn	423
17325	xã	Tân Hương	423
17326	xã	Nghĩa Hành	423
17329	thị trấn	Kim Nhan	424
17332	xã	Thọ Sơn	424
17335	xã	Thành Sơn	424
17338	xã	Bình Sơn	424
17344	xã	Tam Đỉnh	424
17347	xã	Hùng Sơn	424
17350	xã	Cẩm Sơn	424
17353	xã	Đức Sơn	424
17356	xã	Tường Sơn	424
17357	xã	Hoa Sơn	424
17359	xã	Tào Sơn	424
17362	xã	Vĩnh Sơn	424
17365	xã	Lạng Sơn	424
17368	xã	Hội Sơn	424
17374	xã	Phúc Sơn	424
17377	xã	Long Sơn	424
17380	xã	Khai Sơn	424
17383	xã	Lĩnh Sơn	424
17386	xã	Cao Sơn	424
17392	xã	Diễn Lâm	425
17395	xã	Diễn Đoài	425
17398	xã	Diễn Trường	425
17401	xã	Diễn Yên	425
17404	xã	Diễn Hoàng	425
17410	xã	Diễn Mỹ	425
17413	xã	Diễn Hồng	425
17416	xã	Diễn Phong	425
17419	xã	Hùng Hải	425
17425	xã	Diễn Liên	425
17428	xã	Diễn Vạn	425
17431	xã	Diễn Kim	425
17434	xã	Diễn Kỷ	425
17437	xã	Xuân Tháp	425
17440	xã	Diễn Thái	425
17443	xã	Diễn Đồng	425
17449	xã	Hạnh Quảng	425
17452	xã	Ngọc Bích	425
17458	xã	Diễn Nguyên	425
17461	xã	Diễn Hoa	425
17464	thị trấn	Diễn Thành	425
17467	xã	Diễn Phúc	425
17476	xã	Diễn Cát	425
17479	xã	Diễn Thịnh	425
17482	xã	Diễn Tân	425
17485	xã	Minh Châu	425
17488	xã	Diễn Thọ	425
17491	xã	Diễn Lợi	425
17494	xã	Diễn Lộc	425
17497	xã	Diễn Trung	425
17500	xã	Diễn An	425
17503	xã	Diễn Phú	425
17506	thị trấn	Hoa Thành	426
17509	xã	Mã Thành	426
17510	xã	Tiến Thành	426
17512	xã	Lăng Thành	426
17515	xã	Tân Thành	426
17518	xã	Đức Thành	426
17521	xã	Kim Thành	426
17524	xã	Hậu Thành	426
17527	xã	Đô Thành	426
17530	xã	Thọ Thành	426
17533	xã	Quang Thành	426
17536	xã	Tây Thành	426
17539	xã	Phúc Thành	426
17542	xã	Phú Thành	426
17545	xã	Đồng Thành	426
17554	xã	Tăng Thành	426
17557	xã	Văn Thành	426
17560	xã	Thịnh Thành	426
17566	xã	Xuân Thành	426
17569	xã	Bắc Thành	426
17572	xã	Đông Thành	426
17575	xã	Trung Thành	426
17578	xã	Long Thành	426
17581	xã	Minh Thành	426
17584	xã	Nam Thành	426
17587	xã	Vĩnh Thành	426
17596	xã	Viên Thành	426
17602	xã	Liên Thành	426
17605	xã	Bảo Thành	426
17608	xã	Mỹ Thành	426
17611	xã	Vân Tụ	426
17614	xã	Sơn Thành	426
17617	thị trấn	Đô Lương	427
17619	xã	Giang Sơn Đông	427
17620	xã	Giang Sơn Tây	427
17623	xã	Bạch Ngọc	427
17626	xã	Bồi Sơn	427
17629	xã	Hồng Sơn	427
17632	xã	Bài Sơn	427
17638	xã	Bắc Sơn	427
17641	xã	Tràng Sơn	427
17644	xã	Thượng Sơn	427
17647	xã	Hòa Sơn	427
17650	xã	Đặng Sơn	427
17653	xã	Đông Sơn	427
17656	xã	Nam Sơn	427
17659	xã	Lưu Sơn	427
17662	xã	Yên Sơn	427
17665	xã	Văn Sơn	427
17668	xã	Đà Sơn	427
17671	xã	Lạc Sơn	427
17674	xã	Tân Sơn	427
17677	xã	Thái Sơn	427
17680	xã	Quang Sơn	427
17683	xã	Thịnh Sơn	427
17686	xã	Trung Sơn	427
17689	xã	Xuân Sơn	427
17692	xã	Minh Sơn	427
17695	xã	Thuận Sơn	427
17698	xã	Nhân Sơn	427
17701	xã	Hiến Sơn	427
17704	xã	Mỹ Sơn	427
17707	xã	Trù Sơn	427
17710	xã	Đại Sơn	427
17713	thị trấn	Dùng	428
17716	xã	Cát Văn	428
17719	xã	Minh Sơn	428
17722	xã	Hạnh Lâm	428
17723	xã	Thanh Sơn	428
17728	xã	Phong Thịnh	428
17731	xã	Thanh Phong	428
17734	xã	Thanh Mỹ	428
17737	xã	Thanh Tiên	428
17743	xã	Thanh Liên	428
17749	xã	Đại Đồng	428
17755	xã	Thanh Ngọc	428
17758	xã	Thanh Hương	428
17759	xã	Ngọc Lâm	428
17764	xã	Đồng Văn	428
17767	xã	Ngọc Sơn	428
17770	xã	Thanh Thịnh	428
17773	xã	Thanh An	428
17776	xã	Thanh Quả	428
17779	xã	Xuân Dương	428
17785	xã	Minh Tiến	428
17791	xã	Kim Bảng	428
17797	xã	Thanh Thủy	428
17806	xã	Thanh Hà	428
17812	xã	Thanh Tùng	428
17815	xã	Thanh Lâm	428
17818	xã	Mai Giang	428
17821	xã	Thanh Xuân	428
17824	xã	Thanh Đức	428
17827	thị trấn	Quán Hành	429
17830	xã	Nghi Văn	429
17833	xã	Nghi Yên	429
17836	xã	Nghi Tiến	429
17839	xã	Nghi Hưng	429
17842	xã	Nghi Đồng	429
17845	xã	Nghi Thiết	429
17848	xã	Nghi Lâm	429
17851	xã	Nghi Quang	429
17854	xã	Nghi Kiều	429
17857	xã	Nghi Mỹ	429
17860	xã	Nghi Phương	429
17863	xã	Nghi Thuận	429
17866	xã	Nghi Long	429
17869	xã	Nghi Xá	429
17878	xã	Khánh Hợp	429
17884	xã	Nghi Công Bắc	429
17887	xã	Nghi Công Nam	429
17890	xã	Nghi Thạch	429
17893	xã	Nghi Trung	429
17896	xã	Thịnh Trường	429
17899	xã	Diên Hoa	429
17911	xã	Nghi Vạn	429
17932	xã	Nam Hưng	430
17935	xã	Nghĩa Thái	430
17938	xã	Nam Thanh	430
17941	xã	Nam Anh	430
17944	xã	Nam Xuân	430
17950	thị trấn	Nam Đàn	430
17953	xã	Nam Lĩnh	430
17956	xã	Nam Giang	430
17959	xã	Xuân Hòa	430
17962	xã	Hùng Tiến	430
17968	xã	Thượng Tân Lộc	430
17971	xã	Kim Liên	430
17980	xã	Xuân Hồng	430
17983	xã	Nam Cát	430
17986	xã	Khánh Sơn	430
17989	xã	Trung Phúc Cường	430
17998	xã	Nam Kim	430
18001	thị trấn	Hưng Nguyên	431
18004	xã	Hưng Trung	431
18007	xã	Hưng Yên Nam	431
18008	xã	Hưng Yên Bắc	431
18010	xã	Hưng Tây	431
18016	xã	Hưng Đạo	431
18022	xã	Thịnh Mỹ	431
18025	xã	Hưng Lĩnh	431
18028	xã	Thông Tân	431
18037	xã	Hưng Nghĩa	431
18040	xã	Phúc Lợi	431
18043	xã	Long Xá	431
18052	xã	Châu Nhân	431
18055	xã	Xuân Lam	431
18064	xã	Hưng Thành	431
17104	xã	Quỳnh Vinh	432
17107	xã	Quỳnh Lộc	432
17110	phường	Quỳnh Thiện	432
17113	xã	Quỳnh Lập	432
17116	xã	Quỳnh Trang	432
17125	phường	Mai Hùng	432
17128	phường	Quỳnh Dị	432
17131	phường	Quỳnh Xuân	432
17134	phường	Quỳnh Phương	432
17137	xã	Quỳnh Liên	432
18073	phường	Nam Hà	436
18077	phường	Bắc Hà	436
18079	phường	Tân Giang	436
18082	phường	Đại Nài	436
18085	phường	Hà Huy Tập	436
18088	phường	Thạch Trung	436
18091	phường	Thạch Quý	436
18094	phường	Trần Phú	436
18097	phường	Văn Yên	436
18100	phường	Thạch Hạ	436
18103	phường	Đồng Môn	436
18109	phường	Thạch Hưng	436
18112	xã	Thạch Bình	436
18571	xã	Thạch Hải	436
18595	xã	Đỉnh Bàn	436
18598	xã	Hộ Độ	436
18604	xã	Thạch Khê	436
18619	xã	Thạch Trị	436
18622	xã	Thạch Lạc	436
18628	xã	Tượng Sơn	436
18631	xã	Thạch Văn	436
18637	xã	Thạch Thắng	436
18643	xã	Thạch Đài	436
18649	xã	Thạch Hội	436
18652	xã	Tân Lâm Hương	436
18685	xã	Cẩm Bình	436
18691	xã	Cẩm Vịnh	436
18115	phường	Bắc Hồng	437
18118	phường	Nam Hồng	437
18121	phường	Trung Lương	437
18124	phường	Đức Thuận	437
18127	phường	Đậu Liêu	437
18130	xã	Thuận Lộc	437
18133	thị trấn	Phố Châu	439
18136	thị trấn	Tây Sơn	439
18139	xã	Sơn Hồng	439
18142	xã	Sơn Tiến	439
18145	xã	Sơn Lâm	439
18148	xã	Sơn Lễ	439
18157	xã	Sơn Giang	439
18160	xã	Sơn Lĩnh	439
18163	xã	An Hòa Thịnh	439
18172	xã	Sơn Tây	439
18175	xã	Sơn Ninh	439
18178	xã	Châu Bình	439
18181	xã	Tân Mỹ Hà	439
18184	xã	Quang Diệm	439
18187	xã	Sơn Trung	439
18190	xã	Sơn Bằng	439
18196	xã	Sơn Kim 1	439
18199	xã	Sơn Kim 2	439
18202	xã	Mỹ Long	439
18211	xã	Kim Hoa	439
18217	xã	Sơn Phú	439
18223	xã	Hàm Trường	439
18229	thị trấn	Đức Thọ	440
18235	xã	Quang Vĩnh	440
18241	xã	Tùng Châu	440
18244	xã	Trường Sơn	440
18247	xã	Liên Minh	440
18253	xã	Yên Hồ	440
18259	xã	Tùng Ảnh	440
18262	xã	Bùi La Nhân	440
18274	xã	Thanh Bình Thịnh	440
18277	xã	Lâm Trung Thủy	440
18280	xã	Hòa Lạc	440
18283	xã	Tân Dân	440
18298	xã	An Dũng	440
18304	xã	Đức Đồng	440
18307	xã	Đức Lạng	440
18310	xã	Tân Hương	440
18313	thị trấn	Vũ Quang	441
18316	xã	Ân Phú	441
18319	xã	Đức Giang	441
18322	xã	Đức Lĩnh	441
18325	xã	Thọ Điền	441
18328	xã	Đức Hương	441
18331	xã	Đức Bồng	441
18334	xã	Đức Liên	441
18340	xã	Hương Minh	441
18343	xã	Quang Thọ	441
18352	thị trấn	Xuân An	442
18355	xã	Xuân Hội	442
18358	xã	Đan Trường	442
18364	xã	Xuân Phổ	442
18367	xã	Xuân Hải	442
18370	xã	Xuân Giang	442
18373	thị trấn	Tiên Điền	442
18376	xã	Xuân Yên	442
18379	xã	Xuân Mỹ	442
18382	xã	Xuân Thành	442
18385	xã	Xuân Viên	442
18388	xã	Xuân Hồng	442
18391	xã	Cổ Đạm	442
18394	xã	Xuân Liên	442
18397	xã	Xuân Lĩnh	442
18400	xã	Xuân Lam	442
18403	xã	Cương Gián	442
18406	thị trấn	Nghèn	443
18415	xã	Thiên Lộc	443
18418	xã	Thuần Thiện	443
18427	xã	Vượng Lộc	443
18433	xã	Thanh Lộc	443
18436	xã	Kim Song Trường	443
18439	xã	Thường Nga	443
18445	xã	Tùng Lộc	443
18454	xã	Phú Lộc	443
18463	xã	Gia Hanh	443
18466	xã	Khánh Vĩnh Yên	443
18475	xã	Xuân Lộc	443
18478	xã	Thượng Lộc	443
18481	xã	Quang Lộc	443
18484	thị trấn	Đồng Lộc	443
18487	xã	Mỹ Lộc	443
18490	xã	Sơn Lộc	443
18496	thị trấn	Hương Khê	444
18499	xã	Điền Mỹ	444
18502	xã	Hà Linh	444
18505	xã	Hương Thủy	444
18508	xã	Hòa Hải	444
18514	xã	Phúc Đồng	444
18517	xã	Hương Giang	444
18520	xã	Lộc Yên	444
18523	xã	Hương Bình	444
18526	xã	Hương Long	444
18529	xã	Phú Gia	444
18532	xã	Gia Phố	444
18538	xã	Hương Đô	444
18541	xã	Hương Vĩnh	444
18544	xã	Hương Xuân	444
18547	xã	Phúc Trạch	444
18550	xã	Hương Trà	444
18553	xã	Hương Trạch	444
18556	xã	Hương Lâm	444
18559	xã	Hương Liên	444
18409	xã	Tân Lộc	445
18412	xã	Hồng Lộc	445
18421	xã	Thịnh Lộc	445
18430	xã	Bình An	445
18457	xã	Ích Hậu	445
18493	xã	Phù Lưu	445
18562	thị trấn	Thạch Hà	445
18565	xã	Ngọc Sơn	445
18568	thị trấn	Lộc Hà	445
18577	xã	Thạch Mỹ	445
18580	xã	Thạch Kim	445
18583	xã	Thạch Châu	445
18586	xã	Thạch Kênh	445
18589	xã	Thạch Sơn	445
18592	xã	Thạch Liên	445
18601	xã	Việt Tiến	445
18607	xã	Thạch Long	445
18625	xã	Thạch Ngọc	445
18634	xã	Lưu Vĩnh Sơn	445
18658	xã	Thạch Xuân	445
18667	xã	Nam Điền	445
18670	xã	Mai Phụ	445
18673	thị trấn	Cẩm Xuyên	446
18676	thị trấn	Thiên Cầm	446
18679	xã	Yên Hòa	446
18682	xã	Cẩm Dương	446
18694	xã	Cẩm Thành	446
18697	xã	Cẩm Quang	446
18706	xã	Cẩm Thạch	446
18709	xã	Cẩm Nhượng	446
18712	xã	Nam Phúc Thăng	446
18715	xã	Cẩm Duệ	446
18721	xã	Cẩm Lĩnh	446
18724	xã	Cẩm Quan	446
18727	xã	Cẩm Hà	446
18730	xã	Cẩm Lộc	446
18733	xã	Cẩm Hưng	446
18736	xã	Cẩm Thịnh	446
18739	xã	Cẩm Mỹ	446
18742	xã	Cẩm Trung	446
18745	xã	Cẩm Sơn	446
18748	xã	Cẩm Lạc	446
18751	xã	Cẩm Minh	446
18757	xã	Kỳ Xuân	447
18760	xã	Kỳ Bắc	447
18763	xã	Kỳ Phú	447
18766	xã	Kỳ Phong	447
18769	xã	Kỳ Tiến	447
18772	xã	Kỳ Giang	447
18775	thị trấn	Kỳ Đồng	447
18778	xã	Kỳ Khang	447
18784	xã	Kỳ Văn	447
18787	xã	Kỳ Trung	447
18790	xã	Kỳ Thọ	447
18793	xã	Kỳ Tây	447
18799	xã	Kỳ Thượng	447
18802	xã	Kỳ Hải	447
18805	xã	Kỳ Thư	447
18811	xã	Kỳ Châu	447
18814	xã	Kỳ Tân	447
18838	xã	Lâm Hợp	447
18844	xã	Kỳ Sơn	447
18850	xã	Kỳ Lạc	447
18754	phường	Hưng Trí	449
18781	phường	Kỳ Ninh	449
18796	xã	Kỳ Lợi	449
18808	xã	Kỳ Hà	449
18820	phường	Kỳ Trinh	449
18823	phường	Kỳ Thịnh	449
18829	xã	Kỳ Hoa	449
18832	phường	Kỳ Phương	449
18835	phường	Kỳ Long	449
18841	phường	Kỳ Liên	449
18847	phường	Kỳ Nam	449
18853	phường	Hải Thành	450
18856	phường	Đồng Phú	450
18859	phường	Bắc Lý	450
18865	phường	Nam Lý	450
18868	phường	Đồng Hải	450
18871	phường	Đồng Sơn	450
18874	phường	Phú Hải	450
18877	phường	Bắc Nghĩa	450
18880	phường	Đức Ninh Đông	450
18883	xã	Quang Phú	450
18886	xã	Lộc Ninh	450
18889	xã	Bảo Ninh	450
18892	xã	Nghĩa Ninh	450
18895	xã	Thuận Đức	450
18898	xã	Đức Ninh	450
18901	thị trấn	Quy Đạt	452
18904	xã	Dân Hóa	452
18907	xã	Trọng Hóa	452
18913	xã	Hồng Hóa	452
18919	xã	Tân Thành	452
18922	xã	Hóa Hợp	452
18925	xã	Xuân Hóa	452
18928	xã	Yên Hóa	452
18931	xã	Minh Hóa	452
18934	xã	Tân Hóa	452
18937	xã	Hóa Sơn	452
18943	xã	Trung Hóa	452
18946	xã	Thượng Hóa	452
18949	thị trấn	Đồng Lê	453
18952	xã	Hương Hóa	453
18955	xã	Kim Hóa	453
18958	xã	Thanh Hóa	453
18961	xã	Thanh Thạch	453
18964	xã	Thuận Hóa	453
18967	xã	Lâm Hóa	453
18970	xã	Lê Hóa	453
18973	xã	Sơn Hóa	453
18976	xã	Đồng Hóa	453
18979	xã	Ngư Hóa	453
18985	xã	Thạch Hóa	453
18988	xã	Đức Hóa	453
18991	xã	Phong Hóa	453
18994	xã	Mai Hóa	453
18997	xã	Tiến Hóa	453
19000	xã	Châu Hóa	453
19003	xã	Cao Quảng	453
19006	xã	Văn Hóa	453
19012	xã	Quảng Hợp	454
19015	xã	Quảng Kim	454
19018	xã	Quảng Đông	454
19021	xã	Quảng Phú	454
19024	xã	Quảng Châu	454
19027	xã	Quảng Thạch	454
19030	xã	Quảng Lưu	454
19033	xã	Quảng Tùng	454
19036	xã	Cảnh Dương	454
19039	xã	Quảng Tiến	454
19042	xã	Quảng Hưng	454
19045	xã	Quảng Xuân	454
19051	xã	Liên Trường	454
19057	xã	Quảng Phương	454
19063	xã	Phù Cảnh	454
19072	xã	Quảng Thanh	454
19111	thị trấn	Hoàn Lão	455
19114	thị trấn	Nông trường Việt Trung	455
19117	xã	Xuân Trạch	455
19123	xã	Hạ Mỹ	455
19126	xã	Bắc Trạch	455
19129	xã	Lâm Trạch	455
19132	xã	Thanh Trạch	455
19135	xã	Liên Trạch	455
19138	xã	Phúc Trạch	455
19141	xã	Cự Nẫm	455
19144	xã	Hải Phú	455
19147	xã	Thượng Trạch	455
19150	xã	Sơn Lộc	455
19156	xã	Hưng Trạch	455
19159	xã	Đồng Trạch	455
19162	xã	Đức Trạch	455
19165	thị trấn	Phong Nha	455
19168	xã	Vạn Trạch	455
19174	xã	Phú Định	455
19177	xã	Trung Trạch	455
19180	xã	Tây Trạch	455
19183	xã	Hòa Trạch	455
19186	xã	Đại Trạch	455
19189	xã	Nhân Trạch	455
19192	xã	Tân Trạch	455
19198	xã	Lý Nam	455
19204	xã	Trường Sơn	456
19207	thị trấn	Quán Hàu	456
19210	xã	Vĩnh Ninh	456
19213	xã	Võ Ninh	456
19216	xã	Hải Ninh	456
19219	xã	Hàm Ninh	456
19222	xã	Duy Ninh	456
19225	xã	Gia Ninh	456
19228	xã	Trường Xuân	456
19231	xã	Hiền Ninh	456
19234	xã	Tân Ninh	456
19237	xã	Xuân Ninh	456
19240	xã	An Ninh	456
19243	xã	Vạn Ninh	456
19246	thị trấn	Nông trường Lệ Ninh	457
19249	thị trấn	Kiến Giang	457
19252	xã	Hồng Thủy	457
19255	xã	Ngư Thủy Bắc	457
19258	xã	Hoa Thủy	457
19261	xã	Thanh Thủy	457
19264	xã	An Thủy	457
19267	xã	Phong Thủy	457
19270	xã	Cam Thủy	457
19273	xã	Ngân Thủy	457
19276	xã	Sơn Thủy	457
19279	xã	Lộc Thủy	457
19285	xã	Liên Thủy	457
19288	xã	Hưng Thủy	457
19291	xã	Dương Thủy	457
19294	xã	Tân Thủy	457
19297	xã	Phú Thủy	457
19300	xã	Xuân Thủy	457
19303	xã	Mỹ Thủy	457
19306	xã	Ngư Thủy	457
19309	xã	Mai Thủy	457
19312	xã	Sen Thủy	457
19315	xã	Thái Thủy	457
19318	xã	Kim Thủy	457
19321	xã	Trường Thủy	457
19327	xã	Lâm Thủy	457
19009	phường	Ba Đồn	458
19060	phường	Quảng Long	458
19066	phường	Quảng Thọ	458
19069	xã	Quảng Tiên	458
19075	xã	Quảng Trung	458
19078	phường	Quảng Phong	458
19081	phường	Quảng Thuận	458
19084	xã	Quảng Tân	458
19087	xã	Quảng Hải	458
19090	xã	Quảng Sơn	458
19093	xã	Quảng Lộc	458
19096	xã	Quảng Thủy	458
19099	xã	Quảng Văn	458
19102	phường	Quảng Phúc	458
19105	xã	Quảng Hòa	458
19108	xã	Quảng Minh	458
19330	phường	Đông Giang	461
19333	phường	1	461
19336	phường	Đông Lễ	461
19339	phường	Đông Thanh	461
19342	phường	2	461
19345	phường	4	461
19348	phường	5	461
19351	phường	Đông Lương	461
19354	phường	3	461
19357	phường	1	462
19358	phường	An Đôn	462
19360	phường	2	462
19361	phường	3	462
19705	xã	Hải Lệ	462
19363	thị trấn	Hồ Xá	464
19366	thị trấn	Bến Quan	464
19369	xã	Vĩnh Thái	464
19372	xã	Vĩnh Tú	464
19375	xã	Vĩnh Chấp	464
19378	xã	Trung Nam	464
19384	xã	Kim Thạch	464
19387	xã	Vĩnh Long	464
19393	xã	Vĩnh Khê	464
19396	xã	Vĩnh Hòa	464
19402	xã	Vĩnh Thủy	464
19405	xã	Vĩnh Lâm	464
19408	xã	Hiền Thành	464
19414	thị trấn	Cửa Tùng	464
19417	xã	Vĩnh Hà	464
19420	xã	Vĩnh Sơn	464
19423	xã	Vĩnh Giang	464
19426	xã	Vĩnh Ô	464
19429	thị trấn	Khe Sanh	465
19432	thị trấn	Lao Bảo	465
19435	xã	Hướng Lập	465
19438	xã	Hướng Việt	465
19441	xã	Hướng Phùng	465
19444	xã	Hướng Sơn	465
19447	xã	Hướng Linh	465
19450	xã	Tân Hợp	465
19453	xã	Hướng Tân	465
19456	xã	Tân Thành	465
19459	xã	Tân Long	465
19462	xã	Tân Lập	465
19465	xã	Tân Liên	465
19468	xã	Húc	465
19471	xã	Thuận	465
19474	xã	Hướng Lộc	465
19477	xã	Ba Tầng	465
19480	xã	Thanh	465
19483	xã	A Dơi	465
19489	xã	Lìa	465
19492	xã	Xy	465
19495	thị trấn	Gio Linh	466
19496	thị trấn	Cửa Việt	466
19498	xã	Trung Giang	466
19501	xã	Trung Hải	466
19504	xã	Trung Sơn	466
19507	xã	Phong Bình	466
19510	xã	Gio Mỹ	466
19519	xã	Gio Hải	466
19522	xã	Gio An	466
19534	xã	Linh Trường	466
19537	xã	Gio Sơn	466
19543	xã	Gio Mai	466
19546	xã	Hải Thái	466
19552	xã	Gio Quang	466
19555	thị trấn	Krông Klang	467
19558	xã	Mò Ó	467
19561	xã	Hướng Hiệp	467
19564	xã	Đakrông	467
19567	xã	Triệu Nguyên	467
19570	xã	Ba Lòng	467
19576	xã	Ba Nang	467
19579	xã	Tà Long	467
19582	xã	Húc Nghì	467
19585	xã	A Vao	467
19588	xã	Tà Rụt	467
19591	xã	A Bung	467
19594	xã	A Ngo	467
19597	thị trấn	Cam Lộ	468
19600	xã	Cam Tuyền	468
19603	xã	Thanh An	468
19606	xã	Cam Thủy	468
19612	xã	Cam Thành	468
19615	xã	Cam Hiếu	468
19618	xã	Cam Chính	468
19621	xã	Cam Nghĩa	468
19624	thị trấn	Ái Tử	469
19627	xã	Triệu Tân	469
19633	xã	Triệu Phước	469
19636	xã	Triệu Độ	469
19639	xã	Triệu Trạch	469
19642	xã	Triệu Thuận	469
19645	xã	Triệu Đại	469
19648	xã	Triệu Hòa	469
19654	xã	Triệu Cơ	469
19657	xã	Triệu Long	469
19660	xã	Triệu Tài	469
19666	xã	Triệu Trung	469
19669	xã	Triệu Ái	469
19672	xã	Triệu Thượng	469
19675	xã	Triệu Giang	469
19678	xã	Triệu Thành	469
19681	thị trấn	Diên Sanh	470
19684	xã	Hải An	470
19687	xã	Hải Bình	470
19693	xã	Hải Quy	470
19699	xã	Hải Hưng	470
19702	xã	Hải Phú	470
19708	xã	Hải Thượng	470
19711	xã	Hải Dương	470
19714	xã	Hải Định	470
19717	xã	Hải Lâm	470
19726	xã	Hải Phong	470
19729	xã	Hải Trường	470
19735	xã	Hải Sơn	470
19738	xã	Hải Chánh	470
19741	xã	Hải Khê	470
19777	phường	Vỹ Dạ	474
19780	phường	Phường Đúc	474
19783	phường	Vĩnh Ninh	474
19786	phường	Phú Hội	474
19789	phường	Phú Nhuận	474
19792	phường	Xuân Phú	474
19795	phường	Trường An	474
19798	phường	Phước Vĩnh	474
19801	phường	An Cựu	474
19807	phường	Thủy Biều	474
19813	phường	Thủy Xuân	474
19815	phường	An Đông	474
19816	phường	An Tây	474
19900	phường	Thuận An	474
19909	phường	Dương Nỗ	474
19930	phường	Phú Thượng	474
19963	phường	Thủy Vân	474
19981	phường	Thủy Bằng	474
20002	phường	Hương Phong	474
19750	phường	Tây Lộc	475
19753	phường	Thuận Lộc	475
19756	phường	Gia Hội	475
19759	phường	Phú Hậu	475
19762	phường	Thuận Hòa	475
19768	phường	Đông Ba	475
19774	phường	Kim Long	475
19803	phường	An Hòa	475
19804	phường	Hương Sơ	475
19810	phường	Hương Long	475
20014	phường	Hương Vinh	475
20023	phường	Hương An	475
20029	phường	Long Hồ	475
19819	phường	Phong Thu	476
19825	xã	Phong Thạnh	476
19828	phường	Phong Phú	476
19831	xã	Phong Bình	476
19837	xã	Phong Chương	476
19843	phường	Phong Hải	476
19846	phường	Phong Hòa	476
19852	phường	Phong Hiền	476
19855	xã	Phong Mỹ	476
19858	phường	Phong An	476
19861	xã	Phong Xuân	476
19864	xã	Phong Sơn	476
19867	thị trấn	Sịa	477
19870	xã	Quảng Thái	477
19873	xã	Quảng Ngạn	477
19876	xã	Quảng Lợi	477
19879	xã	Quảng Công	477
19882	xã	Quảng Phước	477
19885	xã	Quảng Vinh	477
19888	xã	Quảng An	477
19891	xã	Quảng Thành	477
19894	xã	Quảng Thọ	477
19897	xã	Quảng Phú	477
19903	xã	Phú Thuận	478
19912	xã	Phú An	478
19915	xã	Phú Hải	478
19918	xã	Phú Xuân	478
19921	xã	Phú Diên	478
19927	xã	Phú Mỹ	478
19933	xã	Phú Hồ	478
19936	xã	Vinh Xuân	478
19939	xã	Phú Lương	478
19942	thị trấn	Phú Đa	478
19945	xã	Vinh Thanh	478
19948	xã	Vinh An	478
19954	xã	Phú Gia	478
19957	xã	Vinh Hà	478
19960	phường	Phú Bài	479
19966	xã	Thủy Thanh	479
19969	phường	Thủy Dương	479
19972	phường	Thủy Phương	479
19975	phường	Thủy Châu	479
19978	phường	Thủy Lương	479
19984	xã	Thủy Tân	479
19987	xã	Thủy Phù	479
19990	xã	Phú Sơn	479
19993	xã	Dương Hòa	479
19996	phường	Tứ Hạ	480
20005	xã	Hương Toàn	480
20008	phường	Hương Vân	480
20011	phường	Hương Văn	480
20017	phường	Hương Xuân	480
20020	phường	Hương Chữ	480
20026	xã	Hương Bình	480
20035	xã	Bình Tiến	480
20041	xã	Bình Thành	480
20044	thị trấn	A Lưới	481
20047	xã	Hồng Vân	481
20050	xã	Hồng Hạ	481
20053	xã	Hồng Kim	481
20056	xã	Trung Sơn	481
20059	xã	Hương Nguyên	481
20065	xã	Hồng Bắc	481
20068	xã	A Ngo	481
20071	xã	Sơn Thủy	481
20074	xã	Phú Vinh	481
20080	xã	Hương Phong	481
20083	xã	Quảng Nhâm	481
20086	xã	Hồng Thượng	481
20089	xã	Hồng Thái	481
20095	xã	A Roàng	481
20098	xã	Đông Sơn	481
20101	xã	Lâm Đớt	481
20104	xã	Hồng Thủy	481
20107	thị trấn	Phú Lộc	482
20110	thị trấn	Lăng Cô	482
20113	xã	Vinh Mỹ	482
20116	xã	Vinh Hưng	482
20122	xã	Giang Hải	482
20125	xã	Vinh Hiền	482
20128	xã	Lộc Bổn	482
20131	thị trấn	Lộc Sơn	482
20134	xã	Lộc Bình	482
20137	xã	Lộc Vĩnh	482
20140	xã	Lộc An	482
20143	xã	Lộc Điền	482
20146	xã	Lộc Thủy	482
20149	xã	Lộc Trì	482
20152	xã	Lộc Tiến	482
20155	xã	Lộc Hòa	482
20158	xã	Xuân Lộc	482
20161	thị trấn	Khe Tre	482
20164	xã	Hương Phú	482
20167	xã	Hương Sơn	482
20170	xã	Hương Lộc	482
20173	xã	Thượng Quảng	482
20179	xã	Hương Xuân	482
20182	xã	Hương Hữu	482
20185	xã	Thượng Lộ	482
20188	xã	Thượng Long	482
20191	xã	Thượng Nhật	482
20194	phường	Hòa Hiệp Bắc	490
20195	phường	Hòa Hiệp Nam	490
20197	phường	Hòa Khánh Bắc	490
20198	phường	Hòa Khánh Nam	490
20200	phường	Hòa Minh	490
20206	phường	Thanh Khê Tây	491
20207	phường	Thanh Khê Đông	491
20209	phường	Xuân Hà	491
20215	phường	Chính Gián	491
20218	phường	Thạc Gián	491
20224	phường	An Khê	491
20227	phường	Thanh Bình	492
20230	phường	Thuận Phước	492
20233	phường	Thạch Thang	492
20236	phường	Hải Châu	492
20242	phường	Phước Ninh	492
20245	phường	Hòa Thuận Tây	492
20254	phường	Bình Thuận	492
20257	phường	Hòa Cường Bắc	492
20258	phường	Hòa Cường Nam	492
20263	phường	Thọ Quang	493
20266	phường	Nại Hiên Đông	493
20269	phường	Mân Thái	493
20272	phường	An Hải Bắc	493
20275	phường	Phước Mỹ	493
20278	phường	An Hải Nam	493
20284	phường	Mỹ An	494
20285	phường	Khuê Mỹ	494
20287	phường	Hòa Quý	494
20290	phường	Hòa Hải	494
20260	phường	Khuê Trung	495
20305	phường	Hòa Phát	495
20306	phường	Hòa An	495
20311	phường	Hòa Thọ Tây	495
20312	phường	Hòa Thọ Đông	495
20314	phường	Hòa Xuân	495
20293	xã	Hòa Bắc	497
20296	xã	Hòa Liên	497
20299	xã	Hòa Ninh	497
20302	xã	Hòa Sơn	497
20308	xã	Hòa Nhơn	497
20317	xã	Hòa Phú	497
20320	xã	Hòa Phong	497
20323	xã	Hòa Châu	497
20326	xã	Hòa Tiến	497
20329	xã	Hòa Phước	497
20332	xã	Hòa Khương	497
20335	phường	Tân Thạnh	502
20341	phường	An Mỹ	502
20344	phường	Hòa Hương	502
20347	phường	An Xuân	502
20350	phường	An Sơn	502
20353	phường	Trường Xuân	502
20356	phường	An Phú	502
20359	xã	Tam Thanh	502
20362	xã	Tam Thăng	502
20371	xã	Tam Phú	502
20375	phường	Hòa Thuận	502
20389	xã	Tam Ngọc	502
20398	phường	Minh An	503
20401	phường	Tân An	503
20404	phường	Cẩm Phô	503
20407	phường	Thanh Hà	503
20410	phường	Sơn Phong	503
20413	phường	Cẩm Châu	503
20416	phường	Cửa Đại	503
20419	phường	Cẩm An	503
20422	xã	Cẩm Hà	503
20425	xã	Cẩm Kim	503
20428	phường	Cẩm Nam	503
20431	xã	Cẩm Thanh	503
20434	xã	Tân Hiệp	503
20437	xã	Ch'ơm	504
20440	xã	Ga Ri	504
20443	xã	A Xan	504
20446	xã	Tr'Hy	504
20449	xã	Lăng	504
20452	xã	A Nông	504
20455	xã	A Tiêng	504
20458	xã	Bha Lêê	504
20461	xã	A Vương	504
20464	xã	Dang	504
20467	thị trấn	Prao	505
20470	xã	Tà Lu	505
20473	xã	Sông Kôn	505
20476	xã	Jơ Ngây	505
20479	xã	A Ting	505
20482	xã	Tư	505
20485	xã	Ba	505
20488	xã	A Rooi	505
20491	xã	Zà Hung	505
20494	xã	Mà Cooih	505
20497	xã	Kà Dăng	505
20500	thị trấn	Ái Nghĩa	506
20503	xã	Đại Sơn	506
20506	xã	Đại Lãnh	506
20509	xã	Đại Hưng	506
20512	xã	Đại Hồng	506
20515	xã	Đại Đồng	506
20518	xã	Đại Quang	506
20521	xã	Đại Nghĩa	506
20524	xã	Đại Hiệp	506
20527	xã	Đại Thạnh	506
20530	xã	Đại Chánh	506
20533	xã	Đại Tân	506
20536	xã	Đại Phong	506
20539	xã	Đại Minh	506
20542	xã	Đại Thắng	506
20545	xã	Đại Cường	506
20547	xã	Đại An	506
20548	xã	Đại Hòa	506
20551	phường	Vĩnh Điện	507
20554	xã	Điện Tiến	507
20557	xã	Điện Hòa	507
20560	phường	Điện Thắng Bắc	507
20561	phường	Điện Thắng Trung	507
20562	phường	Điện Thắng Nam	507
20563	phường	Điện Ngọc	507
20566	xã	Điện Hồng	507
20569	xã	Điện Thọ	507
20572	xã	Điện Phước	507
20575	phường	Điện An	507
20578	phường	Điện Nam Bắc	507
20579	phường	Điện Nam Trung	507
20580	phường	Điện Nam Đông	507
20581	phường	Điện Dương	507
20584	xã	Điện Quang	507
20587	xã	Điện Trung	507
20590	xã	Điện Phong	507
20593	phường	Điện Minh	507
20596	phường	Điện Phương	507
20599	thị trấn	Nam Phước	508
20605	xã	Duy Phú	508
20608	xã	Duy Tân	508
20611	xã	Duy Hòa	508
20614	xã	Duy Châu	508
20617	xã	Duy Trinh	508
20620	xã	Duy Sơn	508
20623	xã	Duy Trung	508
20626	xã	Duy Phước	508
20629	xã	Duy Thành	508
20632	xã	Duy Vinh	508
20635	xã	Duy Nghĩa	508
20638	xã	Duy Hải	508
20641	thị trấn	Đông Phú	509
20644	xã	Quế Xuân 1	509
20647	xã	Quế Xuân 2	509
20650	xã	Quế Phú	509
20651	thị trấn	Hương An	509
20656	thị trấn	Trung Phước	509
20659	xã	Quế Hiệp	509
20662	xã	Quế Thuận	509
20665	xã	Quế Mỹ	509
20668	xã	Ninh Phước	509
20669	xã	Phước Ninh	509
20671	xã	Quế Lộc	509
20677	xã	Quế Long	509
20680	xã	Quế Châu	509
20683	xã	Quế Phong	509
20686	xã	Quế An	509
20689	xã	Quế Minh	509
20692	xã	Quế Lâm	509
20695	thị trấn	Thạnh Mỹ	510
20698	xã	La Êê	510
20699	xã	Chơ Chun	510
20701	xã	Zuôih	510
20702	xã	Tà Pơơ	510
20704	xã	La Dêê	510
20705	xã	Đắc Tôi	510
20707	xã	Chà Vàl	510
20710	xã	Tà Bhing	510
20713	xã	Cà Dy	510
20716	xã	Đắc Pre	510
20719	xã	Đắc Pring	510
20722	thị trấn	Khâm Đức	511
20725	xã	Phước Xuân	511
20728	xã	Phước Hiệp	511
20729	xã	Phước Hòa	511
20731	xã	Phước Đức	511
20734	xã	Phước Năng	511
20737	xã	Phước Mỹ	511
20740	xã	Phước Chánh	511
20743	xã	Phước Công	511
20746	xã	Phước Kim	511
20749	xã	Phước Lộc	511
20752	xã	Phước Thành	511
20758	xã	Quế Tân	512
20764	xã	Quế Thọ	512
20767	xã	Bình Lâm	512
20770	xã	Sông Trà	512
20773	xã	Phước Trà	512
20776	xã	Phước Gia	512
20779	thị trấn	Tân Bình	512
20782	xã	Quế Lưu	512
20785	xã	Thăng Phước	512
20788	xã	Bình Sơn	512
20791	thị trấn	Hà Lam	513
20794	xã	Bình Dương	513
20797	xã	Bình Giang	513
20800	xã	Bình Nguyên	513
20803	xã	Bình Phục	513
20806	xã	Bình Triều	513
20809	xã	Bình Đào	513
20812	xã	Bình Minh	513
20815	xã	Bình Lãnh	513
20818	xã	Bình Trị	513
20821	xã	Bình Định	513
20824	xã	Bình Quý	513
20827	xã	Bình Phú	513
20833	xã	Bình Tú	513
20836	xã	Bình Sa	513
20839	xã	Bình Hải	513
20842	xã	Bình Quế	513
20845	xã	Bình An	513
20848	xã	Bình Trung	513
20851	xã	Bình Nam	513
20854	thị trấn	Tiên Kỳ	514
20857	xã	Tiên Sơn	514
20860	xã	Tiên Hà	514
20866	xã	Tiên Châu	514
20869	xã	Tiên Lãnh	514
20872	xã	Tiên Ngọc	514
20875	xã	Tiên Hiệp	514
20878	xã	Tiên Cảnh	514
20881	xã	Tiên Mỹ	514
20884	xã	Tiên Phong	514
20887	xã	Tiên Thọ	514
20890	xã	Tiên An	514
20893	xã	Tiên Lộc	514
20896	xã	Tiên Lập	514
20899	thị trấn	Trà My	515
20900	xã	Trà Sơn	515
20902	xã	Trà Kót	515
20905	xã	Trà Nú	515
20908	xã	Trà Đông	515
20911	xã	Trà Dương	515
20914	xã	Trà Giang	515
20917	xã	Trà Bui	515
20920	xã	Trà Đốc	515
20923	xã	Trà Tân	515
20926	xã	Trà Giác	515
20929	xã	Trà Giáp	515
20932	xã	Trà Ka	515
20935	xã	Trà Leng	516
20938	xã	Trà Dơn	516
20941	xã	Trà Tập	516
20944	xã	Trà Mai	516
20947	xã	Trà Cang	516
20950	xã	Trà Linh	516
20953	xã	Trà Nam	516
20956	xã	Trà Don	516
20959	xã	Trà Vân	516
20962	xã	Trà Vinh	516
20965	thị trấn	Núi Thành	517
20968	xã	Tam Xuân I	517
20971	xã	Tam Xuân II	517
20974	xã	Tam Tiến	517
20977	xã	Tam Sơn	517
20980	xã	Tam Thạnh	517
20983	xã	Tam Anh Bắc	517
20984	xã	Tam Anh Nam	517
20986	xã	Tam Hòa	517
20989	xã	Tam Hiệp	517
20992	xã	Tam Hải	517
20995	xã	Tam Giang	517
20998	xã	Tam Quang	517
21001	xã	Tam Nghĩa	517
21004	xã	Tam Mỹ Tây	517
21005	xã	Tam Mỹ Đông	517
21007	xã	Tam Trà	517
20364	thị trấn	Phú Thịnh	518
20365	xã	Tam Thành	518
20368	xã	Tam An	518
20374	xã	Tam Đàn	518
20377	xã	Tam Lộc	518
20380	xã	Tam Phước	518
20386	xã	Tam Thái	518
20387	xã	Tam Đại	518
20392	xã	Tam Dân	518
20395	xã	Tam Lãnh	518
21010	phường	Lê Hồng Phong	522
21013	phường	Trần Phú	522
21016	phường	Quảng Phú	522
21019	phường	Nghĩa Chánh	522
21022	phường	Trần Hưng Đạo	522
21025	phường	Nguyễn Nghiêm	522
21028	phường	Nghĩa Lộ	522
21031	phường	Chánh Lộ	522
21034	xã	Nghĩa Dũng	522
21037	xã	Nghĩa Dõng	522
21172	phường	Trương Quang Trọng	522
21187	xã	Tịnh Hòa	522
21190	xã	Tịnh Kỳ	522
21199	xã	Tịnh Thiện	522
21202	xã	Tịnh Ấn Đông	522
21208	xã	Tịnh Châu	522
21211	xã	Tịnh Khê	522
21214	xã	Tịnh Long	522
21223	xã	Tịnh Ấn Tây	522
21232	xã	Tịnh An	522
21256	xã	Nghĩa Hà	522
21262	xã	An Phú	522
21040	thị trấn	Châu Ổ	524
21043	xã	Bình Thuận	524
21046	xã	Bình Thạnh	524
21049	xã	Bình Đông	524
21052	xã	Bình Chánh	524
21055	xã	Bình Nguyên	524
21058	xã	Bình Khương	524
21061	xã	Bình Trị	524
21064	xã	Bình An	524
21067	xã	Bình Hải	524
21070	xã	Bình Dương	524
21073	xã	Bình Phước	524
21079	xã	Bình Hòa	524
21082	xã	Bình Trung	524
21085	xã	Bình Minh	524
21088	xã	Bình Long	524
21091	xã	Bình Thanh	524
21100	xã	Bình Chương	524
21103	xã	Bình Hiệp	524
21106	xã	Bình Mỹ	524
21109	xã	Bình Tân Phú	524
21112	xã	Bình Châu	524
21115	thị trấn	Trà Xuân	525
21118	xã	Trà Giang	525
21121	xã	Trà Thủy	525
21124	xã	Trà Hiệp	525
21127	xã	Trà Bình	525
21130	xã	Trà Phú	525
21133	xã	Trà Lâm	525
21136	xã	Trà Tân	525
21139	xã	Trà Sơn	525
21142	xã	Trà Bùi	525
21145	xã	Trà Thanh	525
21148	xã	Sơn Trà	525
21154	xã	Trà Phong	525
21157	xã	Hương Trà	525
21163	xã	Trà Xinh	525
21166	xã	Trà Tây	525
21175	xã	Tịnh Thọ	527
21178	xã	Tịnh Trà	527
21181	xã	Tịnh Phong	527
21184	xã	Tịnh Hiệp	527
21193	xã	Tịnh Bình	527
21196	xã	Tịnh Đông	527
21205	xã	Tịnh Bắc	527
21217	xã	Tịnh Sơn	527
21220	thị trấn	Tịnh Hà	527
21226	xã	Tịnh Giang	527
21229	xã	Tịnh Minh	527
21235	thị trấn	La Hà	528
21238	thị trấn	Sông Vệ	528
21241	xã	Nghĩa Lâm	528
21244	xã	Nghĩa Thắng	528
21247	xã	Nghĩa Thuận	528
21250	xã	Nghĩa Kỳ	528
21259	xã	Nghĩa Sơn	528
21268	xã	Nghĩa Hòa	528
21271	xã	Nghĩa Điền	528
21274	xã	Nghĩa Thương	528
21277	xã	Nghĩa Trung	528
21280	xã	Nghĩa Hiệp	528
21283	xã	Nghĩa Phương	528
21289	thị trấn	Di Lăng	529
21292	xã	Sơn Hạ	529
21295	xã	Sơn Thành	529
21298	xã	Sơn Nham	529
21301	xã	Sơn Bao	529
21304	xã	Sơn Linh	529
21307	xã	Sơn Giang	529
21310	xã	Sơn Trung	529
21313	xã	Sơn Thượng	529
21316	xã	Sơn Cao	529
21319	xã	Sơn Hải	529
21322	xã	Sơn Thủy	529
21325	xã	Sơn Kỳ	529
21328	xã	Sơn Ba	529
21331	xã	Sơn Bua	530
21334	xã	Sơn Mùa	530
21335	xã	Sơn Liên	530
21337	xã	Sơn Tân	530
21338	xã	Sơn Màu	530
21340	xã	Sơn Dung	530
21341	xã	Sơn Long	530
21343	xã	Sơn Tinh	530
21346	xã	Sơn Lập	530
21349	xã	Long Sơn	531
21352	xã	Long Mai	531
21355	xã	Thanh An	531
21358	xã	Long Môn	531
21361	xã	Long Hiệp	531
21364	thị trấn	Chợ Chùa	532
21367	xã	Hành Thuận	532
21370	xã	Hành Dũng	532
21373	xã	Hành Trung	532
21376	xã	Hành Nhân	532
21379	xã	Hành Đức	532
21382	xã	Hành Minh	532
21385	xã	Hành Phước	532
21388	xã	Hành Thiện	532
21391	xã	Hành Thịnh	532
21394	xã	Hành Tín Tây	532
21397	xã	Hành Tín Đông	532
21400	thị trấn	Mộ Đức	533
21406	xã	Thắng Lợi	533
21409	xã	Đức Nhuận	533
21412	xã	Đức Chánh	533
21415	xã	Đức Hiệp	533
21418	xã	Đức Minh	533
21421	xã	Đức Thạnh	533
21424	xã	Đức Hòa	533
21427	xã	Đức Tân	533
21430	xã	Đức Phú	533
21433	xã	Đức Phong	533
21436	xã	Đức Lân	533
21439	phường	Nguyễn Nghiêm	534
21442	xã	Phổ An	534
21445	xã	Phổ Phong	534
21448	xã	Phổ Thuận	534
21451	phường	Phổ Văn	534
21454	phường	Phổ Quang	534
21457	xã	Phổ Nhơn	534
21460	phường	Phổ Ninh	534
21463	phường	Phổ Minh	534
21466	phường	Phổ Vinh	534
21469	phường	Phổ Hòa	534
21472	xã	Phổ Cường	534
21475	xã	Phổ Khánh	534
21478	phường	Phổ Thạnh	534
21481	xã	Phổ Châu	534
21484	thị trấn	Ba Tơ	535
21487	xã	Ba Điền	535
21490	xã	Ba Vinh	535
21493	xã	Ba Thành	535
21496	xã	Ba Động	535
21499	xã	Ba Dinh	535
21500	xã	Ba Giang	535
21502	xã	Ba Liên	535
21505	xã	Ba Ngạc	535
21508	xã	Ba Khâm	535
21511	xã	Ba Cung	535
21517	xã	Ba Tiêu	535
21520	xã	Ba Trang	535
21523	xã	Ba Tô	535
21526	xã	Ba Bích	535
21529	xã	Ba Vì	535
21532	xã	Ba Lế	535
21535	xã	Ba Nam	535
21538	xã	Ba Xa	535
21550	phường	Nhơn Bình	540
21553	phường	Nhơn Phú	540
21556	phường	Đống Đa	540
21559	phường	Trần Quang Diệu	540
21562	phường	Hải Cảng	540
21565	phường	Quang Trung	540
21577	phường	Ngô Mây	540
21580	phường	Trần Phú	540
21583	phường	Thị Nại	540
21589	phường	Bùi Thị Xuân	540
21592	phường	Nguyễn Văn Cừ	540
21595	phường	Ghềnh Ráng	540
21598	xã	Nhơn Lý	540
21601	xã	Nhơn Hội	540
21604	xã	Nhơn Hải	540
21607	xã	Nhơn Châu	540
21991	xã	Phước Mỹ	540
21609	thị trấn	An Lão	542
21610	xã	An Hưng	542
21613	xã	An Trung	542
21616	xã	An Dũng	542
21619	xã	An Vinh	542
21622	xã	An Toàn	542
21625	xã	An Tân	542
21628	xã	An Hòa	542
21631	xã	An Quang	542
21634	xã	An Nghĩa	542
21637	phường	Tam Quan	543
21640	phường	Bồng Sơn	543
21643	xã	Hoài Sơn	543
21646	xã	Hoài Châu Bắc	543
21649	xã	Hoài Châu	543
21652	xã	Hoài Phú	543
21655	phường	Tam Quan Bắc	543
21658	phường	Tam Quan Nam	543
21661	phường	Hoài Hảo	543
21664	phường	Hoài Thanh Tây	543
21667	phường	Hoài Thanh	543
21670	phường	Hoài Hương	543
21673	phường	Hoài Tân	543
21676	xã	Hoài Hải	543
21679	phường	Hoài Xuân	543
21682	xã	Hoài Mỹ	543
21685	phường	Hoài Đức	543
21688	thị trấn	Tăng Bạt Hổ	544
21690	xã	Ân Hảo Tây	544
21691	xã	Ân Hảo Đông	544
21694	xã	Ân Sơn	544
21697	xã	Ân Mỹ	544
21700	xã	Đak Mang	544
21703	xã	Ân Tín	544
21706	xã	Ân Thạnh	544
21709	xã	Ân Phong	544
21712	xã	Ân Đức	544
21715	xã	Ân Hữu	544
21718	xã	Bok Tới	544
21721	xã	Ân Tường Tây	544
21724	xã	Ân Tường Đông	544
21727	xã	Ân Nghĩa	544
21730	thị trấn	Phù Mỹ	545
21733	thị trấn	Bình Dương	545
21736	xã	Mỹ Đức	545
21739	xã	Mỹ Châu	545
21742	xã	Mỹ Thắng	545
21745	xã	Mỹ Lộc	545
21748	xã	Mỹ Lợi	545
21751	xã	Mỹ An	545
21754	xã	Mỹ Phong	545
21757	xã	Mỹ Trinh	545
21760	xã	Mỹ Thọ	545
21763	xã	Mỹ Hòa	545
21766	xã	Mỹ Thành	545
21769	xã	Mỹ Chánh	545
21772	xã	Mỹ Quang	545
21775	xã	Mỹ Hiệp	545
21778	xã	Mỹ Tài	545
21781	xã	Mỹ Cát	545
21784	xã	Mỹ Chánh Tây	545
21786	thị trấn	Vĩnh Thạnh	546
21787	xã	Vĩnh Sơn	546
21790	xã	Vĩnh Kim	546
21796	xã	Vĩnh Hiệp	546
21799	xã	Vĩnh Hảo	546
21801	xã	Vĩnh Hòa	546
21802	xã	Vĩnh Thịnh	546
21804	xã	Vĩnh Thuận	546
21805	xã	Vĩnh Quang	546
21808	thị trấn	Phú Phong	547
21811	xã	Bình Tân	547
21814	xã	Tây Thuận	547
21817	xã	Bình Thuận	547
21820	xã	Tây Giang	547
21823	xã	Bình Thành	547
21826	xã	Tây An	547
21829	xã	Bình Hòa	547
21832	xã	Tây Bình	547
21835	xã	Bình Tường	547
21838	xã	Tây Vinh	547
21841	xã	Vĩnh An	547
21844	xã	Tây Xuân	547
21847	xã	Bình Nghi	547
21850	xã	Tây Phú	547
21853	thị trấn	Ngô Mây	548
21856	xã	Cát Sơn	548
21859	xã	Cát Minh	548
21862	thị trấn	Cát Khánh	548
21865	xã	Cát Tài	548
21868	xã	Cát Lâm	548
21871	xã	Cát Hanh	548
21874	xã	Cát Thành	548
21877	xã	Cát Trinh	548
21880	xã	Cát Hải	548
21883	xã	Cát Hiệp	548
21886	xã	Cát Nhơn	548
21889	xã	Cát Hưng	548
21892	xã	Cát Tường	548
21895	xã	Cát Tân	548
21898	thị trấn	Cát Tiến	548
21901	xã	Cát Thắng	548
21904	xã	Cát Chánh	548
21907	phường	Bình Định	549
21910	phường	Đập Đá	549
21913	xã	Nhơn Mỹ	549
21916	phường	Nhơn Thành	549
21919	xã	Nhơn Hạnh	549
21922	xã	Nhơn Hậu	549
21925	xã	Nhơn Phong	549
21928	xã	Nhơn An	549
21931	xã	Nhơn Phúc	549
21934	phường	Nhơn Hưng	549
21937	xã	Nhơn Khánh	549
21940	xã	Nhơn Lộc	549
21943	phường	Nhơn Hòa	549
21946	xã	Nhơn Tân	549
21949	xã	Nhơn Thọ	549
21952	thị trấn	Tuy Phước	550
21955	thị trấn	Diêu Trì	550
21958	xã	Phước Thắng	550
21961	xã	Phước Hưng	550
21964	xã	Phước Quang	550
21967	xã	Phước Hòa	550
21970	xã	Phước Sơn	550
21973	xã	Phước Hiệp	550
21976	xã	Phước Lộc	550
21979	xã	Phước Nghĩa	550
21982	xã	Phước Thuận	550
21985	xã	Phước An	550
21988	xã	Phước Thành	550
21994	thị trấn	Vân Canh	551
21997	xã	Canh Liên	551
22000	xã	Canh Hiệp	551
22003	xã	Canh Vinh	551
22006	xã	Canh Hiển	551
22009	xã	Canh Thuận	551
22012	xã	Canh Hòa	551
22015	phường	1	555
22018	phường	2	555
22024	phường	9	555
22030	phường	4	555
22033	phường	5	555
22036	phường	7	555
22040	phường	Phú Thạnh	555
22041	phường	Phú Đông	555
22042	xã	Hòa Kiến	555
22045	xã	Bình Kiến	555
22162	xã	An Phú	555
22240	phường	Phú Lâm	555
22051	phường	Xuân Phú	557
22052	xã	Xuân Lâm	557
22053	phường	Xuân Thành	557
22054	xã	Xuân Hải	557
22057	xã	Xuân Lộc	557
22060	xã	Xuân Bình	557
22066	xã	Xuân Cảnh	557
22069	xã	Xuân Thịnh	557
22072	xã	Xuân Phương	557
22073	phường	Xuân Yên	557
22075	xã	Xuân Thọ 1	557
22076	phường	Xuân Đài	557
22078	xã	Xuân Thọ 2	557
22081	thị trấn	La Hai	558
22084	xã	Đa Lộc	558
22087	xã	Phú Mỡ	558
22090	xã	Xuân Lãnh	558
22093	xã	Xuân Long	558
22096	xã	Xuân Quang 1	558
22099	xã	Xuân Sơn Bắc	558
22102	xã	Xuân Quang 2	558
22105	xã	Xuân Sơn Nam	558
22108	xã	Xuân Quang 3	558
22111	xã	Xuân Phước	558
22114	thị trấn	Chí Thạnh	559
22117	xã	An Dân	559
22120	xã	An Ninh Tây	559
22123	xã	An Ninh Đông	559
22126	xã	An Thạch	559
22129	xã	An Định	559
22132	xã	An Nghiệp	559
22138	xã	An Cư	559
22141	xã	An Xuân	559
22144	xã	An Lĩnh	559
22147	xã	An Hòa Hải	559
22150	xã	An Hiệp	559
22153	xã	An Mỹ	559
22156	xã	An Chấn	559
22159	xã	An Thọ	559
22165	thị trấn	Củng Sơn	560
22168	xã	Phước Tân	560
22171	xã	Sơn Hội	560
22174	xã	Sơn Định	560
22177	xã	Sơn Long	560
22180	xã	Cà Lúi	560
22183	xã	Sơn Phước	560
22186	xã	Sơn Xuân	560
22189	xã	Sơn Nguyên	560
22192	xã	Ea Chà Rang	560
22195	xã	Krông Pa	560
22198	xã	Suối Bạc	560
22201	xã	Sơn Hà	560
22204	xã	Suối Trai	560
22207	thị trấn	Hai Riêng	561
22210	xã	Ea Lâm	561
22213	xã	Đức Bình Tây	561
22216	xã	Ea Bá	561
22219	xã	Sơn Giang	561
22222	xã	Đức Bình Đông	561
22225	xã	Ea Bar	561
22228	xã	Ea Bia	561
22231	xã	Ea Trol	561
22234	xã	Sông Hinh	561
22237	xã	Ea Ly	561
22249	xã	Sơn Thành Tây	562
22250	xã	Sơn Thành Đông	562
22252	xã	Hòa Bình 1	562
22255	thị trấn	Phú Thứ	562
22264	xã	Hòa Phong	562
22270	xã	Hòa Phú	562
22273	xã	Hòa Tân Tây	562
22276	xã	Hòa Đồng	562
22285	xã	Hòa Mỹ Đông	562
22288	xã	Hòa Mỹ Tây	562
22294	xã	Hòa Thịnh	562
22303	xã	Hòa Quang Bắc	563
22306	xã	Hòa Quang Nam	563
22309	xã	Hòa Hội	563
22312	xã	Hòa Trị	563
22315	xã	Hòa An	563
22318	xã	Hòa Định Đông	563
22319	thị trấn	Phú Hòa	563
22321	xã	Hòa Định Tây	563
22324	xã	Hòa Thắng	563
22243	xã	Hòa Thành	564
22246	phường	Hòa Hiệp Bắc	564
22258	phường	Hòa Vinh	564
22261	phường	Hòa Hiệp Trung	564
22267	xã	Hòa Tân Đông	564
22279	phường	Hòa Xuân Tây	564
22282	phường	Hòa Hiệp Nam	564
22291	xã	Hòa Xuân Đông	564
22297	xã	Hòa Tâm	564
22300	xã	Hòa Xuân Nam	564
22327	phường	Vĩnh Hòa	568
22330	phường	Vĩnh Hải	568
22333	phường	Vĩnh Phước	568
22336	phường	Ngọc Hiệp	568
22339	phường	Vĩnh Thọ	568
22348	phường	Vạn Thạnh	568
22351	phường	Phương Sài	568
22357	phường	Phước Hải	568
22363	phường	Lộc Thọ	568
22366	phường	Tân Tiến	568
22372	phường	Phước Hòa	568
22375	phường	Vĩnh Nguyên	568
22378	phường	Phước Long	568
22381	phường	Vĩnh Trường	568
22384	xã	Vĩnh Lương	568
22387	xã	Vĩnh Phương	568
22390	xã	Vĩnh Ngọc	568
22393	xã	Vĩnh Thạnh	568
22396	xã	Vĩnh Trung	568
22399	xã	Vĩnh Hiệp	568
22402	xã	Vĩnh Thái	568
22405	xã	Phước Đồng	568
22408	phường	Cam Nghĩa	569
22411	phường	Cam Phúc Bắc	569
22414	phường	Cam Phúc Nam	569
22417	phường	Cam Lộc	569
22420	phường	Cam Phú	569
22423	phường	Ba Ngòi	569
22426	phường	Cam Thuận	569
22429	phường	Cam Lợi	569
22432	phường	Cam Linh	569
22468	xã	Cam Thành Nam	569
22474	xã	Cam Phước Đông	569
22477	xã	Cam Thịnh Tây	569
22480	xã	Cam Thịnh Đông	569
22483	xã	Cam Lập	569
22486	xã	Cam Bình	569
22435	xã	Cam Tân	570
22438	xã	Cam Hòa	570
22441	xã	Cam Hải Đông	570
22444	xã	Cam Hải Tây	570
22447	xã	Sơn Tân	570
22450	xã	Cam Hiệp Bắc	570
22453	thị trấn	Cam Đức	570
22456	xã	Cam Hiệp Nam	570
22459	xã	Cam Phước Tây	570
22462	xã	Cam Thành Bắc	570
22465	xã	Cam An Bắc	570
22471	xã	Cam An Nam	570
22708	xã	Suối Cát	570
22711	xã	Suối Tân	570
22489	thị trấn	Vạn Giã	571
22492	xã	Đại Lãnh	571
22495	xã	Vạn Phước	571
22498	xã	Vạn Long	571
22501	xã	Vạn Bình	571
22504	xã	Vạn Thọ	571
22507	xã	Vạn Khánh	571
22510	xã	Vạn Phú	571
22513	xã	Vạn Lương	571
22516	xã	Vạn Thắng	571
22519	xã	Vạn Thạnh	571
22522	xã	Xuân Sơn	571
22525	xã	Vạn Hưng	571
22528	phường	Ninh Hiệp	572
22531	xã	Ninh Sơn	572
22534	xã	Ninh Tây	572
22537	xã	Ninh Thượng	572
22540	xã	Ninh An	572
22543	phường	Ninh Hải	572
22546	xã	Ninh Thọ	572
22549	xã	Ninh Trung	572
22552	xã	Ninh Sim	572
22555	xã	Ninh Xuân	572
22558	xã	Ninh Thân	572
22561	phường	Ninh Diêm	572
22564	xã	Ninh Đông	572
22567	phường	Ninh Thủy	572
22570	phường	Ninh Đa	572
22573	xã	Ninh Phụng	572
22576	xã	Ninh Bình	572
22582	xã	Ninh Phú	572
22585	xã	Ninh Tân	572
22588	xã	Ninh Quang	572
22591	phường	Ninh Giang	572
22594	phường	Ninh Hà	572
22597	xã	Ninh Hưng	572
22600	xã	Ninh Lộc	572
22603	xã	Ninh Ích	572
22606	xã	Ninh Phước	572
22609	thị trấn	Khánh Vĩnh	573
22612	xã	Khánh Hiệp	573
22615	xã	Khánh Bình	573
22618	xã	Khánh Trung	573
22621	xã	Khánh Đông	573
22624	xã	Khánh Thượng	573
22627	xã	Khánh Nam	573
22630	xã	Sông Cầu	573
22633	xã	Giang Ly	573
22636	xã	Cầu Bà	573
22639	xã	Liên Sang	573
22642	xã	Khánh Thành	573
22645	xã	Khánh Phú	573
22648	xã	Sơn Thái	573
22651	thị trấn	Diên Khánh	574
22654	xã	Diên Lâm	574
22657	xã	Diên Điền	574
22660	xã	Xuân Đồng	574
22663	xã	Diên Sơn	574
22669	xã	Diên Phú	574
22672	xã	Diên Thọ	574
22675	xã	Diên Phước	574
22678	xã	Diên Lạc	574
22681	xã	Diên Tân	574
22684	xã	Diên Hòa	574
22687	xã	Diên Thạnh	574
22690	xã	Diên Toàn	574
22693	xã	Diên An	574
22696	xã	Bình Lộc	574
22702	xã	Suối Hiệp	574
22705	xã	Suối Tiên	574
22714	thị trấn	Tô Hạp	575
22717	xã	Thành Sơn	575
22720	xã	Sơn Lâm	575
22723	xã	Sơn Hiệp	575
22726	xã	Sơn Bình	575
22729	xã	Sơn Trung	575
22732	xã	Ba Cụm Bắc	575
22735	xã	Ba Cụm Nam	575
22736	thị trấn	Trường Sa	576
22737	xã	Song Tử Tây	576
22739	xã	Sinh Tồn	576
22738	phường	Đô Vinh	582
22741	phường	Phước Mỹ	582
22744	phường	Bảo An	582
22750	phường	Phủ Hà	582
22759	phường	Kinh Dinh	582
22762	phường	Đạo Long	582
22765	phường	Đài Sơn	582
22768	phường	Đông Hải	582
22771	phường	Mỹ Đông	582
22774	xã	Thành Hải	582
22777	phường	Văn Hải	582
22779	phường	Mỹ Bình	582
22780	phường	Mỹ Hải	582
22783	xã	Phước Bình	584
22786	xã	Phước Hòa	584
22789	xã	Phước Tân	584
22792	xã	Phước Tiến	584
22795	xã	Phước Thắng	584
22798	xã	Phước Thành	584
22801	xã	Phước Đại	584
22804	xã	Phước Chính	584
22807	xã	Phước Trung	584
22810	thị trấn	Tân Sơn	585
22813	xã	Lâm Sơn	585
22816	xã	Lương Sơn	585
22819	xã	Quảng Sơn	585
22822	xã	Mỹ Sơn	585
22825	xã	Hòa Sơn	585
22828	xã	Ma Nới	585
22831	xã	Nhơn Sơn	585
22834	thị trấn	Khánh Hải	586
22846	xã	Vĩnh Hải	586
22852	xã	Phương Hải	586
22855	xã	Tân Hải	586
22858	xã	Xuân Hải	586
22861	xã	Hộ Hải	586
22864	xã	Tri Hải	586
22867	xã	Nhơn Hải	586
22868	xã	Thanh Hải	586
22870	thị trấn	Phước Dân	587
22873	xã	Phước Sơn	587
22876	xã	Phước Thái	587
22879	xã	Phước Hậu	587
22882	xã	Phước Thuận	587
22888	xã	An Hải	587
22891	xã	Phước Hữu	587
22894	xã	Phước Hải	587
22912	xã	Phước Vinh	587
22837	xã	Phước Chiến	588
22840	xã	Công Hải	588
22843	xã	Phước Kháng	588
22849	xã	Lợi Hải	588
22853	xã	Bắc Sơn	588
22856	xã	Bắc Phong	588
22885	xã	Phước Hà	589
22897	xã	Phước Nam	589
22898	xã	Phước Ninh	589
22900	xã	Nhị Hà	589
22903	xã	Phước Dinh	589
22906	xã	Phước Minh	589
22909	xã	Phước Diêm	589
22910	xã	Cà Ná	589
22915	phường	Mũi Né	593
22918	phường	Hàm Tiến	593
22921	phường	Phú Hài	593
22924	phường	Phú Thủy	593
22927	phường	Phú Tài	593
22930	phường	Phú Trinh	593
22933	phường	Xuân An	593
22936	phường	Thanh Hải	593
22945	phường	Lạc Đạo	593
22951	phường	Bình Hưng	593
22954	phường	Đức Long	593
22957	xã	Thiện Nghiệp	593
22960	xã	Phong Nẫm	593
22963	xã	Tiến Lợi	593
22966	xã	Tiến Thành	593
23231	phường	Phước Hội	594
23232	phường	Phước Lộc	594
23234	phường	Tân Thiện	594
23235	phường	Tân An	594
23237	phường	Bình Tân	594
23245	xã	Tân Hải	594
23246	xã	Tân Tiến	594
23248	xã	Tân Bình	594
23268	xã	Tân Phước	594
22969	thị trấn	Liên Hương	595
22972	thị trấn	Phan Rí Cửa	595
22975	xã	Phan Dũng	595
22978	xã	Phong Phú	595
22981	xã	Vĩnh Hảo	595
22984	xã	Vĩnh Tân	595
22987	xã	Phú Lạc	595
22990	xã	Phước Thể	595
22993	xã	Hòa Minh	595
22996	xã	Chí Công	595
22999	xã	Bình Thạnh	595
23005	thị trấn	Chợ Lầu	596
23008	xã	Phan Sơn	596
23011	xã	Phan Lâm	596
23014	xã	Bình An	596
23017	xã	Phan Điền	596
23020	xã	Hải Ninh	596
23023	xã	Sông Lũy	596
23026	xã	Phan Tiến	596
23029	xã	Sông Bình	596
23032	thị trấn	Lương Sơn	596
23035	xã	Phan Hòa	596
23038	xã	Phan Thanh	596
23041	xã	Hồng Thái	596
23044	xã	Phan Hiệp	596
23047	xã	Bình Tân	596
23050	xã	Phan Rí Thành	596
23053	xã	Hòa Thắng	596
23056	xã	Hồng Phong	596
23059	thị trấn	Ma Lâm	597
23062	thị trấn	Phú Long	597
23065	xã	La Dạ	597
23068	xã	Đông Tiến	597
23071	xã	Thuận Hòa	597
23074	xã	Đông Giang	597
23077	xã	Hàm Phú	597
23080	xã	Hồng Liêm	597
23083	xã	Thuận Minh	597
23086	xã	Hồng Sơn	597
23089	xã	Hàm Trí	597
23092	xã	Hàm Đức	597
23095	xã	Hàm Liêm	597
23098	xã	Hàm Chính	597
23101	xã	Hàm Hiệp	597
23104	xã	Hàm Thắng	597
23107	xã	Đa Mi	597
23110	thị trấn	Thuận Nam	598
23113	xã	Mỹ Thạnh	598
23116	xã	Hàm Cần	598
23119	xã	Mương Mán	598
23122	xã	Hàm Thạnh	598
23125	xã	Hàm Kiệm	598
23128	xã	Hàm Cường	598
23131	xã	Hàm Mỹ	598
23134	xã	Tân Lập	598
23137	xã	Hàm Minh	598
23140	xã	Thuận Quý	598
23143	xã	Tân Thuận	598
23146	xã	Tân Thành	598
23149	thị trấn	Lạc Tánh	599
23152	xã	Bắc Ruộng	599
23158	xã	Nghị Đức	599
23161	xã	La Ngâu	599
23164	xã	Huy Khiêm	599
23167	xã	Măng Tố	599
23170	xã	Đức Phú	599
23173	xã	Đồng Kho	599
23176	xã	Gia An	599
23179	xã	Đức Bình	599
23182	xã	Gia Huynh	599
23185	xã	Đức Thuận	599
23188	xã	Suối Kiết	599
23191	thị trấn	Võ Xu	600
23194	thị trấn	Đức Tài	600
23197	xã	Đa Kai	600
23200	xã	Sùng Nhơn	600
23203	xã	Mê Pu	600
23206	xã	Nam Chính	600
23212	xã	Đức Hạnh	600
23215	xã	Đức Tín	600
23218	xã	Vũ Hòa	600
23221	xã	Tân Hà	600
23224	xã	Đông Hà	600
23227	xã	Trà Tân	600
23230	thị trấn	Tân Minh	601
23236	thị trấn	Tân Nghĩa	601
23239	xã	Sông Phan	601
23242	xã	Tân Phúc	601
23251	xã	Tân Đức	601
23254	xã	Tân Thắng	601
23255	xã	Thắng Hải	601
23257	xã	Tân Hà	601
23260	xã	Tân Xuân	601
23266	xã	Sơn Mỹ	601
23272	xã	Ngũ Phụng	602
23275	xã	Long Hải	602
23278	xã	Tam Thanh	602
23281	phường	Quang Trung	608
23284	phường	Duy Tân	608
23287	phường	Quyết Thắng	608
23290	phường	Trường Chinh	608
23293	phường	Thắng Lợi	608
23296	phường	Ngô Mây	608
23299	phường	Thống Nhất	608
23302	phường	Lê Lợi	608
23305	phường	Nguyễn Trãi	608
23308	phường	Trần Hưng Đạo	608
23311	xã	Đăk Cấm	608
23314	xã	Kroong	608
23317	xã	Ngọk Bay	608
23320	xã	Vinh Quang	608
23323	xã	Đăk Blà	608
23326	xã	Ia Chim	608
23327	xã	Đăk Năng	608
23329	xã	Đoàn Kết	608
23332	xã	Chư Hreng	608
23335	xã	Đăk Rơ Wa	608
23338	xã	Hòa Bình	608
23341	thị trấn	Đăk Glei	610
23344	xã	Đăk Blô	610
23347	xã	Đăk Man	610
23350	xã	Đăk Nhoong	610
23353	xã	Đăk Pék	610
23356	xã	Đăk Choong	610
23359	xã	Xốp	610
23362	xã	Mường Hoong	610
23365	xã	Ngọc Linh	610
23368	xã	Đăk Long	610
23371	xã	Đăk Kroong	610
23374	xã	Đăk Môn	610
23377	thị trấn	Plei Kần	611
23380	xã	Đăk Ang	611
23383	xã	Đăk Dục	611
23386	xã	Đăk Nông	611
23389	xã	Đăk Xú	611
23392	xã	Đăk Kan	611
23395	xã	Pờ Y	611
23398	xã	Sa Loong	611
23401	thị trấn	Đăk Tô	612
23427	xã	Đăk Rơ Nga	612
23428	xã	Ngọk Tụ	612
23430	xã	Đăk Trăm	612
23431	xã	Văn Lem	612
23434	xã	Kon Đào	612
23437	xã	Tân Cảnh	612
23440	xã	Diên Bình	612
23443	xã	Pô Kô	612
23452	xã	Đăk Nên	613
23455	xã	Đăk Ring	613
23458	xã	Măng Bút	613
23461	xã	Đăk Tăng	613
23464	xã	Ngọc Tem	613
23467	xã	Pờ Ê	613
23470	xã	Măng Cành	613
23473	thị trấn	Măng Đen	613
23476	xã	Hiếu	613
23479	thị trấn	Đăk Rve	614
23482	xã	Đăk Kôi	614
23485	xã	Đăk Tơ Lung	614
23488	xã	Đăk Ruồng	614
23491	xã	Đăk Pne	614
23494	xã	Đăk Tờ Re	614
23497	xã	Tân Lập	614
23500	thị trấn	Đăk Hà	615
23503	xã	Đăk Pxi	615
23504	xã	Đăk Long	615
23506	xã	Đăk Hring	615
23509	xã	Đăk Ui	615
23510	xã	Đăk Ngọk	615
23512	xã	Đăk Mar	615
23515	xã	Ngọk Wang	615
23518	xã	Ngọk Réo	615
23521	xã	Hà Mòn	615
23524	xã	Đăk La	615
23527	thị trấn	Sa Thầy	616
23530	xã	Rờ Kơi	616
23533	xã	Sa Nhơn	616
23534	xã	Hơ Moong	616
23536	xã	Mô Rai	616
23539	xã	Sa Sơn	616
23542	xã	Sa Nghĩa	616
23545	xã	Sa Bình	616
23548	xã	Ya Xiêr	616
23551	xã	Ya Tăng	616
23554	xã	Ya ly	616
23404	xã	Ngọk Lây	617
23407	xã	Đăk Na	617
23410	xã	Măng Ri	617
23413	xã	Ngọk Yêu	617
23416	xã	Đăk Sao	617
23417	xã	Đăk Rơ Ông	617
23419	xã	Đăk Tờ Kan	617
23422	xã	Tu Mơ Rông	617
23425	xã	Đăk Hà	617
23446	xã	Tê Xăng	617
23449	xã	Văn Xuôi	617
23535	xã	Ia Đal	618
23537	xã	Ia Dom	618
23538	xã	Ia Tơi	618
23557	phường	Yên Đỗ	622
23560	phường	Diên Hồng	622
23563	phường	Ia Kring	622
23566	phường	Hội Thương	622
23569	phường	Hội Phú	622
23570	phường	Phù Đổng	622
23572	phường	Hoa Lư	622
23575	phường	Tây Sơn	622
23578	phường	Thống Nhất	622
23579	phường	Đống Đa	622
23581	phường	Trà Bá	622
23582	phường	Thắng Lợi	622
23584	phường	Yên Thế	622
23586	phường	Chi Lăng	622
23590	xã	Biển Hồ	622
23596	xã	Trà Đa	622
23599	xã	Chư Á	622
23602	xã	An Phú	622
23605	xã	Diên Phú	622
23608	xã	Ia Kênh	622
23611	xã	Gào	622
23614	phường	An Bình	623
23617	phường	Tây Sơn	623
23620	phường	An Phú	623
23623	phường	An Tân	623
23626	xã	Tú An	623
23627	xã	Xuân An	623
23629	xã	Cửu An	623
23630	phường	An Phước	623
23632	xã	Song An	623
23633	phường	Ngô Mây	623
23635	xã	Thành An	623
24041	phường	Cheo Reo	624
24042	phường	Hòa Bình	624
24044	phường	Đoàn Kết	624
24045	phường	Sông Bờ	624
24064	xã	Ia RBol	624
24065	xã	Chư Băh	624
24070	xã	Ia RTô	624
24073	xã	Ia Sao	624
23638	thị trấn	KBang	625
23641	xã	Kon Pne	625
23644	xã	Đăk Rong	625
23647	xã	Sơn Lang	625
23650	xã	KRong	625
23653	xã	Sơ Pai	625
23656	xã	Lơ Ku	625
23659	xã	Đông	625
23660	xã	Đak SMar	625
23662	xã	Nghĩa An	625
23665	xã	Tơ Tung	625
23668	xã	Kông Lơng Khơng	625
23674	xã	Kông Bơ La	625
23677	thị trấn	Đak Đoa	626
23680	xã	Hà Đông	626
23683	xã	Đak Sơmei	626
23684	xã	Đak Krong	626
23686	xã	Hải Yang	626
23689	xã	Kon Gang	626
23692	xã	Hà Bầu	626
23695	xã	Nam Yang	626
23698	xã	KDang	626
23701	xã	Hneng	626
23704	xã	Tân Bình	626
23707	xã	Glar	626
23710	xã	A Dơk	626
23713	xã	Trang	626
23714	xã	HNol	626
23716	xã	Ia Pết	626
23719	xã	Ia Băng	626
23722	thị trấn	Phú Hòa	627
23725	xã	Hà Tây	627
23728	xã	Ia Khươl	627
23731	xã	Ia Phí	627
23734	thị trấn	Ia Ly	627
23737	xã	Ia Mơ Nông	627
23738	xã	Ia Kreng	627
23740	xã	Đăk Tơ Ver	627
23743	xã	Hòa Phú	627
23746	xã	Chư Đang Ya	627
23749	xã	Ia Ka	627
23752	xã	Ia Nhin	627
23755	xã	Nghĩa Hòa	627
23761	xã	Nghĩa Hưng	627
23764	thị trấn	Ia Kha	628
23767	xã	Ia Sao	628
23768	xã	Ia Yok	628
23770	xã	Ia Hrung	628
23771	xã	Ia Bă	628
23773	xã	Ia Khai	628
23776	xã	Ia Krăi	628
23778	xã	Ia Grăng	628
23779	xã	Ia Tô	628
23782	xã	Ia O	628
23785	xã	Ia Dêr	628
23788	xã	Ia Chia	628
23791	xã	Ia Pếch	628
23794	thị trấn	Kon Dơng	629
23797	xã	Ayun	629
23798	xã	Đak Jơ Ta	629
23799	xã	Đak Ta Ley	629
23800	xã	Hra	629
23803	xã	Đăk Yă	629
23806	xã	Đak Djrăng	629
23809	xã	Lơ Pang	629
23812	xã	Kon Thụp	629
23815	xã	Đê Ar	629
23818	xã	Kon Chiêng	629
23821	xã	Đăk Trôi	629
23824	thị trấn	Kông Chro	630
23827	xã	Chư Krey	630
23830	xã	An Trung	630
23833	xã	Kông Yang	630
23836	xã	Đăk Tơ Pang	630
23839	xã	SRó	630
23840	xã	Đăk Kơ Ning	630
23842	xã	Đăk Song	630
23843	xã	Đăk Pling	630
23845	xã	Yang Trung	630
23846	xã	Đăk Pơ Pho	630
23848	xã	Ya Ma	630
23851	xã	Chơ Long	630
23854	xã	Yang Nam	630
23857	thị trấn	Chư Ty	631
23860	xã	Ia Dơk	631
23863	xã	Ia Krêl	631
23866	xã	Ia Din	631
23869	xã	Ia Kla	631
23872	xã	Ia Dom	631
23875	xã	Ia Lang	631
23878	xã	Ia Kriêng	631
23881	xã	Ia Pnôn	631
23884	xã	Ia Nan	631
23887	thị trấn	Chư Prông	632
23888	xã	Ia Kly	632
23890	xã	Bình Giáo	632
23893	xã	Ia Drăng	632
23896	xã	Thăng Hưng	632
23899	xã	Bàu Cạn	632
23902	xã	Ia Phìn	632
23905	xã	Ia Băng	632
23908	xã	Ia Tôr	632
23911	xã	Ia Boòng	632
23914	xã	Ia O	632
23917	xã	Ia Púch	632
23920	xã	Ia Me	632
23923	xã	Ia Vê	632
23924	xã	Ia Bang	632
23926	xã	Ia Pia	632
23929	xã	Ia Ga	632
23932	xã	Ia Lâu	632
23935	xã	Ia Piơr	632
23938	xã	Ia Mơ	632
23941	thị trấn	Chư Sê	633
23944	xã	Ia Tiêm	633
23945	xã	Chư Pơng	633
23946	xã	Bar Măih	633
23947	xã	Bờ Ngoong	633
23950	xã	Ia Glai	633
23953	xã	AL Bá	633
23954	xã	Kông HTok	633
23956	xã	AYun	633
23959	xã	Ia HLốp	633
23962	xã	Ia Blang	633
23965	xã	Dun	633
23966	xã	Ia Pal	633
23968	xã	HBông	633
23977	xã	Ia Ko	633
23989	xã	Hà Tam	634
23992	xã	An Thành	634
23995	thị trấn	Đak Pơ	634
23998	xã	Yang Bắc	634
24001	xã	Cư An	634
24004	xã	Tân An	634
24007	xã	Phú An	634
24010	xã	Ya Hội	634
24013	xã	Pờ Tó	635
24016	xã	Chư Răng	635
24019	xã	Ia KDăm	635
24022	xã	Kim Tân	635
24025	xã	Chư Mố	635
24028	xã	Ia Tul	635
24031	xã	Ia Mrơn	635
24034	xã	Ia Broăi	635
24037	xã	Ia Trok	635
24076	thị trấn	Phú Túc	637
24079	xã	Ia RSai	637
24082	xã	Ia RSươm	637
24085	xã	Chư Gu	637
24088	xã	Đất Bằng	637
24091	xã	Ia Mlăh	637
24094	xã	Chư Drăng	637
24097	xã	Phú Cần	637
24100	xã	Ia HDreh	637
24103	xã	Ia RMok	637
24106	xã	Chư Ngọc	637
24109	xã	Uar	637
24112	xã	Chư Rcăm	637
24115	xã	Krông Năng	637
24043	thị trấn	Phú Thiện	638
24046	xã	Chư A Thai	638
24048	xã	Ayun Hạ	638
24049	xã	Ia Ake	638
24052	xã	Ia Sol	638
24055	xã	Ia Piar	638
24058	xã	Ia Peng	638
24060	xã	Chrôh Pơnan	638
24061	xã	Ia Hiao	638
24067	xã	Ia Yeng	638
23942	thị trấn	Nhơn Hòa	639
23971	xã	Ia Hrú	639
23972	xã	Ia Rong	639
23974	xã	Ia Dreng	639
23978	xã	Ia Hla	639
23980	xã	Chư Don	639
23983	xã	Ia Phang	639
23986	xã	Ia Le	639
23987	xã	Ia BLứ	639
24118	phường	Tân Lập	643
24121	phường	Tân Hòa	643
24124	phường	Tân An	643
24130	phường	Thành Nhất	643
24133	phường	Thành Công	643
24136	phường	Tân Lợi	643
24142	phường	Tân Thành	643
24145	phường	Tân Tiến	643
24148	phường	Tự An	643
24151	phường	Ea Tam	643
24154	phường	Khánh Xuân	643
24157	xã	Hòa Thuận	643
24160	xã	Cư ÊBur	643
24163	xã	Ea Tu	643
24166	xã	Hòa Thắng	643
24169	xã	Ea Kao	643
24172	xã	Hòa Phú	643
24175	xã	Hòa Khánh	643
24178	xã	Hòa Xuân	643
24305	phường	An Lạc	644
24308	phường	An Bình	644
24311	phường	Thiện An	644
24318	phường	Đạt Hiếu	644
24322	phường	Đoàn Kết	644
24328	xã	Ea Drông	644
24331	phường	Thống Nhất	644
24332	phường	Bình Tân	644
24334	xã	Ea Siên	644
24337	xã	Bình Thuận	644
24340	xã	Cư Bao	644
24181	thị trấn	Ea Drăng	645
24184	xã	Ea H'leo	645
24187	xã	Ea Sol	645
24190	xã	Ea Ral	645
24193	xã	Ea Wy	645
24194	xã	Cư A Mung	645
24196	xã	Cư Mốt	645
24199	xã	Ea Hiao	645
24202	xã	Ea Khal	645
24205	xã	Dliê Yang	645
24207	xã	Ea Tir	645
24208	xã	Ea Nam	645
24211	thị trấn	Ea Súp	646
24214	xã	Ia Lốp	646
24215	xã	Ia JLơi	646
24217	xã	Ea Rốk	646
24220	xã	Ya Tờ Mốt	646
24221	xã	Ia RVê	646
24223	xã	Ea Lê	646
24226	xã	Cư KBang	646
24229	xã	Ea Bung	646
24232	xã	Cư M'Lan	646
24235	xã	Krông Na	647
24238	xã	Ea Huar	647
24241	xã	Ea Wer	647
24244	xã	Tân Hòa	647
24247	xã	Cuôr KNia	647
24250	xã	Ea Bar	647
24253	xã	Ea Nuôl	647
24256	thị trấn	Ea Pốk	648
24259	thị trấn	Quảng Phú	648
24262	xã	Quảng Tiến	648
24264	xã	Ea Kuêh	648
24265	xã	Ea Kiết	648
24268	xã	Ea Tar	648
24271	xã	Cư Dliê M'nông	648
24274	xã	Ea H'đing	648
24277	xã	Ea Tul	648
24280	xã	Ea KPam	648
24283	xã	Ea M'Droh	648
24286	xã	Quảng Hiệp	648
24289	xã	Cư M'gar	648
24292	xã	Ea Drơng	648
24295	xã	Ea M'nang	648
24298	xã	Cư Suê	648
24301	xã	Cuôr Đăng	648
24307	xã	Cư Né	649
24310	xã	Chứ Kbô	649
24313	xã	Cư Pơng	649
24314	xã	Ea Sin	649
24316	thị trấn	Pơng Drang	649
24317	xã	Tân Lập	649
24319	xã	Ea Ngai	649
24343	thị trấn	Krông Năng	650
24346	xã	Dliê Ya	650
24349	xã	Ea Tóh	650
24352	xã	Ea Tam	650
24355	xã	Phú Lộc	650
24358	xã	Tam Giang	650
24359	xã	Ea Púk	650
24360	xã	Ea Dăh	650
24361	xã	Ea Hồ	650
24364	xã	Phú Xuân	650
24367	xã	Cư Klông	650
24370	xã	Ea Tân	650
24373	thị trấn	Ea Kar	651
24376	thị trấn	Ea Knốp	651
24379	xã	Ea Sô	651
24380	xã	Ea Sar	651
24382	xã	Xuân Phú	651
24385	xã	Cư Huê	651
24388	xã	Ea Tih	651
24391	xã	Ea Đar	651
24394	xã	Ea Kmút	651
24397	xã	Cư Ni	651
24400	xã	Ea Păl	651
24401	xã	Cư Prông	651
24403	xã	Ea Ô	651
24404	xã	Cư ELang	651
24406	xã	Cư Bông	651
24409	xã	Cư Yang	651
24412	thị trấn	M'Drắk	652
24415	xã	Cư Prao	652
24418	xã	Ea Pil	652
24421	xã	Ea Lai	652
24424	xã	Ea H'MLay	652
24427	xã	Krông Jing	652
24430	xã	Ea M'Doal	652
24433	xã	Ea Riêng	652
24436	xã	Cư M'ta	652
24439	xã	Cư Króa	652
24442	xã	Krông Á	652
24444	xã	Cư San	652
24445	xã	Ea Trang	652
24448	thị trấn	Krông Kmar	653
24451	xã	Dang Kang	653
24454	xã	Cư KTy	653
24457	xã	Hòa Thành	653
24463	xã	Hòa Phong	653
24466	xã	Hòa Lễ	653
24469	xã	Yang Reh	653
24472	xã	Ea Trul	653
24475	xã	Khuê Ngọc Điền	653
24478	xã	Cư Pui	653
24481	xã	Hòa Sơn	653
24484	xã	Cư Drăm	653
24487	xã	Yang Mao	653
24490	thị trấn	Phước An	654
24493	xã	KRông Búk	654
24496	xã	Ea Kly	654
24499	xã	Ea Kênh	654
24502	xã	Ea Phê	654
24505	xã	Ea Knuếc	654
24508	xã	Ea Yông	654
24511	xã	Hòa An	654
24514	xã	Ea Kuăng	654
24517	xã	Hòa Đông	654
24520	xã	Ea Hiu	654
24523	xã	Hòa Tiến	654
24526	xã	Tân Tiến	654
24529	xã	Vụ Bổn	654
24532	xã	Ea Uy	654
24535	xã	Ea Yiêng	654
24538	thị trấn	Buôn Trấp	655
24556	xã	Dray Sáp	655
24559	xã	Ea Na	655
24565	xã	Ea Bông	655
24568	xã	Băng A Drênh	655
24571	xã	Dur KMăl	655
24574	xã	Bình Hòa	655
24577	xã	Quảng Điền	655
24580	thị trấn	Liên Sơn	656
24583	xã	Yang Tao	656
24586	xã	Bông Krang	656
24589	xã	Đắk Liêng	656
24592	xã	Buôn Triết	656
24595	xã	Buôn Tría	656
24598	xã	Đắk Phơi	656
24601	xã	Đắk Nuê	656
24604	xã	Krông Nô	656
24607	xã	Nam Ka	656
24610	xã	Ea Rbin	656
24540	xã	Ea Ning	657
24541	xã	Cư Êwi	657
24544	xã	Ea Ktur	657
24547	xã	Ea Tiêu	657
24550	xã	Ea BHốk	657
24553	xã	Ea Hu	657
24561	xã	Dray Bhăng	657
24562	xã	Hòa Hiệp	657
24611	phường	Nghĩa Đức	660
24612	phường	Nghĩa Thành	660
24614	phường	Nghĩa Phú	660
24615	phường	Nghĩa Tân	660
24617	phường	Nghĩa Trung	660
24618	xã	Đắk R'Moan	660
24619	phường	Quảng Thành	660
24628	xã	Đắk Nia	660
24616	xã	Quảng Sơn	661
24620	xã	Quảng Hòa	661
24622	xã	Đắk Ha	661
24625	xã	Đắk R'Măng	661
24631	xã	Quảng Khê	661
24634	xã	Đắk Plao	661
24637	xã	Đắk Som	661
24640	thị trấn	Ea T'Ling	662
24643	xã	Đắk Wil	662
24646	xã	Ea Pô	662
24649	xã	Nam Dong	662
24652	xã	Đắk D'rông	662
24655	xã	Tâm Thắng	662
24658	xã	Cư Knia	662
24661	xã	Trúc Sơn	662
24664	thị trấn	Đắk Mil	663
24667	xã	Đắk Lao	663
24670	xã	Đắk R'La	663
24673	xã	Đắk Gằn	663
24676	xã	Đức Mạnh	663
24677	xã	Đắk N'Drót	663
24678	xã	Long Sơn	663
24679	xã	Đắk Sắk	663
24682	xã	Thuận An	663
24685	xã	Đức Minh	663
24688	thị trấn	Đắk Mâm	664
24691	xã	Đắk Sôr	664
24692	xã	Nam Xuân	664
24694	xã	Buôn Choáh	664
24697	xã	Nam Đà	664
24699	xã	Tân Thành	664
24700	xã	Đắk Drô	664
24703	xã	Nâm Nung	664
24706	xã	Đức Xuyên	664
24709	xã	Đắk Nang	664
24712	xã	Quảng Phú	664
24715	xã	Nâm N'Đir	664
24717	thị trấn	Đức An	665
24718	xã	Đắk Môl	665
24719	xã	Đắk Hòa	665
24721	xã	Nam Bình	665
24722	xã	Thuận Hà	665
24724	xã	Thuận Hạnh	665
24727	xã	Đắk N'Drung	665
24728	xã	Nâm N'Jang	665
24730	xã	Trường Xuân	665
24733	thị trấn	Kiến Đức	666
24745	xã	Quảng Tín	666
24750	xã	Đắk Wer	666
24751	xã	Nhân Cơ	666
24754	xã	Kiến Thành	666
24756	xã	Nghĩa Thắng	666
24757	xã	Đạo Nghĩa	666
24760	xã	Đắk Sin	666
24761	xã	Hưng Bình	666
24763	xã	Đắk Ru	666
24766	xã	Nhân Đạo	666
24736	xã	Quảng Trực	667
24739	xã	Đắk Búk So	667
24740	xã	Quảng Tâm	667
24742	xã	Đắk R'Tíh	667
24746	xã	Đắk Ngo	667
24748	xã	Quảng Tân	667
24769	phường	7	672
24772	phường	8	672
24775	phường	12	672
24778	phường	9	672
24781	phường	2	672
24784	phường	1	672
24787	phường	6	672
24790	phường	5	672
24793	phường	4	672
24796	phường	10	672
24799	phường	11	672
24802	phường	3	672
24805	xã	Xuân Thọ	672
24808	xã	Tà Nung	672
24810	xã	Trạm Hành	672
24811	xã	Xuân Trường	672
24814	phường	Lộc Phát	673
24817	phường	Lộc Tiến	673
24820	phường	2	673
24823	phường	1	673
24826	phường	B'lao	673
24829	phường	Lộc Sơn	673
24832	xã	Đamb'ri	673
24835	xã	Lộc Thanh	673
24838	xã	Lộc Nga	673
24841	xã	Lộc Châu	673
24844	xã	Đại Lào	673
24853	xã	Đạ Tông	674
24856	xã	Đạ Long	674
24859	xã	Đạ M'Rông	674
24874	xã	Liêng Srônh	674
24875	xã	Đạ Rsal	674
24877	xã	Rô Men	674
24886	xã	Phi Liêng	674
24889	xã	Đạ K'Nàng	674
24846	thị trấn	Lạc Dương	675
24847	xã	Đạ Chais	675
24848	xã	Đạ Nhim	675
24850	xã	Đưng KNớ	675
24862	xã	Lát	675
24865	xã	Đạ Sar	675
24868	thị trấn	Nam Ban	676
24871	thị trấn	Đinh Văn	676
24880	xã	Phú Sơn	676
24883	xã	Phi Tô	676
24892	xã	Mê Linh	676
24895	xã	Đạ Đờn	676
24898	xã	Phúc Thọ	676
24901	xã	Đông Thanh	676
24904	xã	Gia Lâm	676
24907	xã	Tân Thanh	676
24910	xã	Tân Văn	676
24913	xã	Hoài Đức	676
24916	xã	Tân Hà	676
24919	xã	Liên Hà	676
24922	xã	Đan Phượng	676
24925	xã	Nam Hà	676
24928	thị trấn	D'Ran	677
24931	thị trấn	Thạnh Mỹ	677
24934	xã	Lạc Xuân	677
24937	xã	Đạ Ròn	677
24940	xã	Lạc Lâm	677
24943	xã	Ka Đô	677
24949	xã	Ka Đơn	677
24952	xã	Tu Tra	677
24955	xã	Quảng Lập	677
24958	thị trấn	Liên Nghĩa	678
24961	xã	Hiệp An	678
24964	xã	Liên Hiệp	678
24967	xã	Hiệp Thạnh	678
24970	xã	Bình Thạnh	678
24973	xã	N'Thol Hạ	678
24976	xã	Tân Hội	678
24979	xã	Tân Thành	678
24982	xã	Phú Hội	678
24985	xã	Ninh Gia	678
24988	xã	Tà Năng	678
24989	xã	Đa Quyn	678
24991	xã	Tà Hine	678
24994	xã	Đà Loan	678
24997	xã	Ninh Loan	678
25000	thị trấn	Di Linh	679
25003	xã	Đinh Trang Thượng	679
25006	xã	Tân Thượng	679
25007	xã	Tân Lâm	679
25009	xã	Tân Châu	679
25012	xã	Tân Nghĩa	679
25015	xã	Gia Hiệp	679
25018	xã	Đinh Lạc	679
25021	xã	Tam Bố	679
25024	xã	Đinh Trang Hòa	679
25027	xã	Liên Đầm	679
25030	xã	Gung Ré	679
25033	xã	Bảo Thuận	679
25036	xã	Hòa Ninh	679
25039	xã	Hòa Trung	679
25042	xã	Hòa Nam	679
25045	xã	Hòa Bắc	679
25048	xã	Sơn Điền	679
25051	xã	Gia Bắc	679
25054	thị trấn	Lộc Thắng	680
25057	xã	Lộc Bảo	680
25060	xã	Lộc Lâm	680
25063	xã	Lộc Phú	680
25066	xã	Lộc Bắc	680
25069	xã	B'Lá	680
25072	xã	Lộc Ngãi	680
25075	xã	Lộc Quảng	680
25078	xã	Lộc Tân	680
25081	xã	Lộc Đức	680
25084	xã	Lộc An	680
25087	xã	Tân Lạc	680
25090	xã	Lộc Thành	680
25093	xã	Lộc Nam	680
25096	thị trấn	Đạ M'ri	682
25099	thị trấn	Ma Đa Guôi	682
25105	xã	Hà Lâm	682
25111	xã	Đạ Oai	682
25114	xã	Bà Gia	682
25117	xã	Ma Đa Guôi	682
25126	thị trấn	Đạ Tẻh	682
25129	xã	An Nhơn	682
25132	xã	Quốc Oai	682
25135	xã	Mỹ Đức	682
25138	xã	Quảng Trị	682
25141	xã	Đạ Lây	682
25153	xã	Đạ Kho	682
25156	xã	Đạ Pal	682
25159	thị trấn	Cát Tiên	682
25162	xã	Tiên Hoàng	682
25165	xã	Phước Cát 2	682
25168	xã	Gia Viễn	682
25171	xã	Nam Ninh	682
25180	thị trấn	Phước Cát	682
25183	xã	Đức Phổ	682
25189	xã	Quảng Ngãi	682
25192	xã	Đồng Nai Thượng	682
25216	phường	Thác Mơ	688
25217	phường	Long Thủy	688
25219	phường	Phước Bình	688
25220	phường	Long Phước	688
25237	phường	Sơn Giang	688
25245	xã	Long Giang	688
25249	xã	Phước Tín	688
25195	phường	Tân Phú	689
25198	phường	Tân Đồng	689
25201	phường	Tân Bình	689
25204	phường	Tân Xuân	689
25205	phường	Tân Thiện	689
25207	xã	Tân Thành	689
25210	phường	Tiến Thành	689
25213	xã	Tiến Hưng	689
25320	phường	Hưng Chiến	690
25324	phường	An Lộc	690
25325	phường	Phú Thịnh	690
25326	phường	Phú Đức	690
25333	xã	Thanh Lương	690
25336	xã	Thanh Phú	690
25222	xã	Bù Gia Mập	691
25225	xã	Đak Ơ	691
25228	xã	Đức Hạnh	691
25229	xã	Phú Văn	691
25231	xã	Đa Kia	691
25232	xã	Phước Minh	691
25234	xã	Bình Thắng	691
25267	xã	Phú Nghĩa	691
25270	thị trấn	Lộc Ninh	692
25273	xã	Lộc Hòa	692
25276	xã	Lộc An	692
25279	xã	Lộc Tấn	692
25280	xã	Lộc Thạnh	692
25282	xã	Lộc Hiệp	692
25285	xã	Lộc Thiện	692
25288	xã	Lộc Thuận	692
25291	xã	Lộc Quang	692
25292	xã	Lộc Phú	692
25294	xã	Lộc Thành	692
25297	xã	Lộc Thái	692
25300	xã	Lộc Điền	692
25303	xã	Lộc Hưng	692
25305	xã	Lộc Thịnh	692
25306	xã	Lộc Khánh	692
25308	thị trấn	Thanh Bình	693
25309	xã	Hưng Phước	693
25310	xã	Phước Thiện	693
25312	xã	Thiện Hưng	693
25315	xã	Thanh Hòa	693
25318	xã	Tân Thành	693
25321	xã	Tân Tiến	693
25327	xã	Thanh An	694
25330	xã	An Khương	694
25339	xã	An Phú	694
25342	xã	Tân Lợi	694
25345	xã	Tân Hưng	694
25348	xã	Minh Đức	694
25349	xã	Minh Tâm	694
25351	xã	Phước An	694
25354	xã	Thanh Bình	694
25357	thị trấn	Tân Khai	694
25360	xã	Đồng Nơ	694
25361	xã	Tân Hiệp	694
25438	xã	Tân Quan	694
25363	thị trấn	Tân Phú	695
25366	xã	Thuận Lợi	695
25369	xã	Đồng Tâm	695
25372	xã	Tân Phước	695
25375	xã	Tân Hưng	695
25378	xã	Tân Lợi	695
25381	xã	Tân Lập	695
25384	xã	Tân Hòa	695
25387	xã	Thuận Phú	695
25390	xã	Đồng Tiến	695
25393	xã	Tân Tiến	695
25396	thị trấn	Đức Phong	696
25398	xã	Đường 10	696
25399	xã	Đak Nhau	696
25400	xã	Phú Sơn	696
25402	xã	Thọ Sơn	696
25404	xã	Bình Minh	696
25405	xã	Bom Bo	696
25408	xã	Minh Hưng	696
25411	xã	Đoàn Kết	696
25414	xã	Đồng Nai	696
25417	xã	Đức Liễu	696
25420	xã	Thống Nhất	696
25423	xã	Nghĩa Trung	696
25424	xã	Nghĩa Bình	696
25426	xã	Đăng Hà	696
25429	xã	Phước Sơn	696
25432	phường	Hưng Long	697
25433	phường	Thành Tâm	697
25435	xã	Minh Lập	697
25439	xã	Quang Minh	697
25441	phường	Minh Hưng	697
25444	phường	Minh Long	697
25447	phường	Minh Thành	697
25450	xã	Nha Bích	697
25453	xã	Minh Thắng	697
25240	xã	Long Bình	698
25243	xã	Bình Tân	698
25244	xã	Bình Sơn	698
25246	xã	Long Hưng	698
25250	xã	Phước Tân	698
25252	xã	Bù Nho	698
25255	xã	Long Hà	698
25258	xã	Long Tân	698
25261	xã	Phú Trung	698
25264	xã	Phú Riềng	698
25456	phường	1	703
25459	phường	3	703
25462	phường	4	703
25465	phường	Hiệp Ninh	703
25468	phường	2	703
25471	xã	Thạnh Tân	703
25474	xã	Tân Bình	703
25477	xã	Bình Minh	703
25480	phường	Ninh Sơn	703
25483	phường	Ninh Thạnh	703
25486	thị trấn	Tân Biên	705
25489	xã	Tân Lập	705
25492	xã	Thạnh Bắc	705
25495	xã	Tân Bình	705
25498	xã	Thạnh Bình	705
25501	xã	Thạnh Tây	705
25504	xã	Hòa Hiệp	705
25507	xã	Tân Phong	705
25510	xã	Mỏ Công	705
25513	xã	Trà Vong	705
25516	thị trấn	Tân Châu	706
25519	xã	Tân Hà	706
25522	xã	Tân Đông	706
25525	xã	Tân Hội	706
25528	xã	Tân Hòa	706
25531	xã	Suối Ngô	706
25534	xã	Suối Dây	706
25537	xã	Tân Hiệp	706
25540	xã	Thạnh Đông	706
25543	xã	Tân Thành	706
25546	xã	Tân Phú	706
25549	xã	Tân Hưng	706
25552	thị trấn	Dương Minh Châu	707
25555	xã	Suối Đá	707
25558	xã	Phan	707
25561	xã	Phước Ninh	707
25564	xã	Phước Minh	707
25567	xã	Bàu Năng	707
25570	xã	Chà Là	707
25573	xã	Cầu Khởi	707
25576	xã	Bến Củi	707
25579	xã	Lộc Ninh	707
25582	xã	Truông Mít	707
25585	thị trấn	Châu Thành	708
25588	xã	Hảo Đước	708
25591	xã	Phước Vinh	708
25594	xã	Đồng Khởi	708
25597	xã	Thái Bình	708
25600	xã	An Cơ	708
25603	xã	Biên Giới	708
25606	xã	Hòa Thạnh	708
25609	xã	Trí Bình	708
25612	xã	Hòa Hội	708
25615	xã	An Bình	708
25618	xã	Thanh Điền	708
25621	xã	Thành Long	708
25624	xã	Ninh Điền	708
25627	xã	Long Vĩnh	708
25630	phường	Long Hoa	709
25633	phường	Hiệp Tân	709
25636	phường	Long Thành Bắc	709
25639	xã	Trường Hòa	709
25642	xã	Trường Đông	709
25645	phường	Long Thành Trung	709
25648	xã	Trường Tây	709
25651	xã	Long Thành Nam	709
25654	thị trấn	Gò Dầu	710
25657	xã	Thạnh Đức	710
25660	xã	Cẩm Giang	710
25663	xã	Hiệp Thạnh	710
25666	xã	Bàu Đồn	710
25669	xã	Phước Thạnh	710
25672	xã	Phước Đông	710
25675	xã	Phước Trạch	710
25678	xã	Thanh Phước	710
25681	thị trấn	Bến Cầu	711
25684	xã	Long Chữ	711
25687	xã	Long Phước	711
25690	xã	Long Giang	711
25693	xã	Tiên Thuận	711
25696	xã	Long Khánh	711
25699	xã	Lợi Thuận	711
25702	xã	Long Thuận	711
25705	xã	An Thạnh	711
25708	phường	Trảng Bàng	712
25711	xã	Đôn Thuận	712
25714	xã	Hưng Thuận	712
25717	phường	Lộc Hưng	712
25720	phường	Gia Lộc	712
25723	phường	Gia Bình	712
25729	xã	Phước Bình	712
25732	phường	An Tịnh	712
25735	phường	An Hòa	712
25738	xã	Phước Chỉ	712
25741	phường	Hiệp Thành	718
25744	phường	Phú Lợi	718
25747	phường	Phú Cường	718
25750	phường	Phú Hòa	718
25753	phường	Phú Thọ	718
25756	phường	Chánh Nghĩa	718
25759	phường	Định Hòa	718
25760	phường	Hòa Phú	718
25762	phường	Phú Mỹ	718
25763	phường	Phú Tân	718
25765	phường	Tân An	718
25768	phường	Hiệp An	718
25771	phường	Tương Bình Hiệp	718
25774	phường	Chánh Mỹ	718
25816	xã	Trừ Văn Thố	719
25819	xã	Cây Trường II	719
25822	thị trấn	Lai Uyên	719
25825	xã	Tân Hưng	719
25828	xã	Long Nguyên	719
25831	xã	Hưng Hòa	719
25834	xã	Lai Hưng	719
25777	thị trấn	Dầu Tiếng	720
25780	xã	Minh Hòa	720
25783	xã	Minh Thạnh	720
25786	xã	Minh Tân	720
25789	xã	Định An	720
25792	xã	Long Hòa	720
25795	xã	Định Thành	720
25798	xã	Định Hiệp	720
25801	xã	An Lập	720
25804	xã	Long Tân	720
25807	xã	Thanh An	720
25810	xã	Thanh Tuyền	720
25813	phường	Mỹ Phước	721
25837	phường	Chánh Phú Hòa	721
25840	phường	An Điền	721
25843	phường	An Tây	721
25846	phường	Thới Hòa	721
25849	phường	Hòa Lợi	721
25852	phường	Tân Định	721
25855	xã	Phú An	721
25858	thị trấn	Phước Vĩnh	722
25861	xã	An Linh	722
25864	xã	Phước Sang	722
25865	xã	An Thái	722
25867	xã	An Long	722
25870	xã	An Bình	722
25873	xã	Tân Hiệp	722
25876	xã	Tam Lập	722
25879	xã	Tân Long	722
25882	xã	Vĩnh Hòa	722
25885	xã	Phước Hòa	722
25888	phường	Uyên Hưng	723
25891	phường	Tân Phước Khánh	723
25912	phường	Vĩnh Tân	723
25915	phường	Hội Nghĩa	723
25920	phường	Tân Hiệp	723
25921	phường	Khánh Bình	723
25924	phường	Phú Chánh	723
25930	xã	Bạch Đằng	723
25933	phường	Tân Vĩnh Hiệp	723
25936	phường	Thạnh Phước	723
25937	xã	Thạnh Hội	723
25939	phường	Thái Hòa	723
25942	phường	Dĩ An	724
25945	phường	Tân Bình	724
25948	phường	Tân Đông Hiệp	724
25951	phường	Bình An	724
25954	phường	Bình Thắng	724
25957	phường	Đông Hòa	724
25960	phường	An Bình	724
25963	phường	An Thạnh	725
25966	phường	Lái Thiêu	725
25969	phường	Bình Chuẩn	725
25972	phường	Thuận Giao	725
25975	phường	An Phú	725
25978	phường	Hưng Định	725
25981	xã	An Sơn	725
25984	phường	Bình Nhâm	725
25987	phường	Bình Hòa	725
25990	phường	Vĩnh Phú	725
25894	xã	Tân Định	726
25897	xã	Bình Mỹ	726
25900	thị trấn	Tân Bình	726
25903	xã	Tân Lập	726
25906	thị trấn	Tân Thành	726
25907	xã	Đất Cuốc	726
25908	xã	Hiếu Liêm	726
25909	xã	Lạc An	726
25918	xã	Tân Mỹ	726
25927	xã	Thường Tân	726
25993	phường	Trảng Dài	731
25996	phường	Tân Phong	731
25999	phường	Tân Biên	731
26002	phường	Hố Nai	731
26005	phường	Tân Hòa	731
26008	phường	Tân Hiệp	731
26011	phường	Bửu Long	731
26014	phường	Tân Mai	731
26017	phường	Tam Hiệp	731
26020	phường	Long Bình	731
26023	phường	Quang Vinh	731
26029	phường	Thống Nhất	731
26041	phường	Trung Dũng	731
26047	phường	Bình Đa	731
26050	phường	An Bình	731
26053	phường	Bửu Hòa	731
26056	phường	Long Bình Tân	731
26059	phường	Tân Vạn	731
26062	phường	Tân Hạnh	731
26065	phường	Hiệp Hòa	731
26068	phường	Hóa An	731
26371	phường	An Hòa	731
26374	phường	Tam Phước	731
26377	phường	Phước Tân	731
26380	xã	Long Hưng	731
26077	phường	Xuân Bình	732
26080	phường	Xuân An	732
26083	phường	Xuân Hòa	732
26086	phường	Phú Bình	732
26089	xã	Bình Lộc	732
26092	xã	Bảo Quang	732
26095	phường	Suối Tre	732
26098	phường	Bảo Vinh	732
26101	phường	Xuân Lập	732
26104	phường	Bàu Sen	732
26107	xã	Bàu Trâm	732
26110	phường	Xuân Tân	732
26113	xã	Hàng Gòn	732
26116	thị trấn	Tân Phú	734
26119	xã	Đắc Lua	734
26122	xã	Nam Cát Tiên	734
26125	xã	Phú An	734
26131	xã	Tà Lài	734
26134	xã	Phú Lập	734
26140	xã	Phú Thịnh	734
26143	xã	Thanh Sơn	734
26146	xã	Phú Sơn	734
26149	xã	Phú Xuân	734
26152	xã	Phú Lộc	734
26155	xã	Phú Lâm	734
26158	xã	Phú Bình	734
26161	xã	Phú Thanh	734
26164	xã	Trà Cổ	734
26167	xã	Phú Điền	734
26170	thị trấn	Vĩnh An	735
26173	xã	Phú Lý	735
26176	xã	Trị An	735
26179	xã	Tân An	735
26182	xã	Vĩnh Tân	735
26185	xã	Bình Lợi	735
26188	xã	Thạnh Phú	735
26191	xã	Thiện Tân	735
26194	xã	Tân Bình	735
26200	xã	Mã Đà	735
26206	thị trấn	Định Quán	736
26209	xã	Thanh Sơn	736
26212	xã	Phú Tân	736
26215	xã	Phú Vinh	736
26218	xã	Phú Lợi	736
26221	xã	Phú Hòa	736
26224	xã	Ngọc Định	736
26227	xã	La Ngà	736
26230	xã	Gia Canh	736
26233	xã	Phú Ngọc	736
26236	xã	Phú Cường	736
26239	xã	Túc Trưng	736
26242	xã	Phú Túc	736
26245	xã	Suối Nho	736
26248	thị trấn	Trảng Bom	737
26251	xã	Thanh Bình	737
26254	xã	Cây Gáo	737
26257	xã	Bàu Hàm	737
26260	xã	Sông Thao	737
26263	xã	Sông Trầu	737
26266	xã	Đông Hòa	737
26269	xã	Bắc Sơn	737
26272	xã	Hố Nai 3	737
26275	xã	Tây Hòa	737
26278	xã	Bình Minh	737
26281	xã	Trung Hòa	737
26284	xã	Đồi 61	737
26287	xã	Hưng Thịnh	737
26290	xã	Quảng Tiến	737
26293	xã	Giang Điền	737
26296	xã	An Viễn	737
26299	xã	Gia Tân 1	738
26302	xã	Gia Tân 2	738
26305	xã	Gia Tân 3	738
26308	xã	Gia Kiệm	738
26311	xã	Quang Trung	738
26314	xã	Bàu Hàm 2	738
26317	xã	Hưng Lộc	738
26320	xã	Lộ 25	738
26323	xã	Xuân Thiện	738
26326	thị trấn	Dầu Giây	738
26329	xã	Sông Nhạn	739
26332	xã	Xuân Quế	739
26335	xã	Nhân Nghĩa	739
26338	xã	Xuân Đường	739
26341	thị trấn	Long Giao	739
26344	xã	Xuân Mỹ	739
26347	xã	Thừa Đức	739
26350	xã	Bảo Bình	739
26353	xã	Xuân Bảo	739
26356	xã	Xuân Tây	739
26359	xã	Xuân Đông	739
26362	xã	Sông Ray	739
26365	xã	Lâm San	739
26368	thị trấn	Long Thành	740
26383	xã	An Phước	740
26386	xã	Bình An	740
26389	xã	Long Đức	740
26392	xã	Lộc An	740
26395	xã	Bình Sơn	740
26398	xã	Tam An	740
26401	xã	Cẩm Đường	740
26404	xã	Long An	740
26410	xã	Bàu Cạn	740
26413	xã	Long Phước	740
26416	xã	Phước Bình	740
26419	xã	Tân Hiệp	740
26422	xã	Phước Thái	740
26425	thị trấn	Gia Ray	741
26428	xã	Xuân Bắc	741
26431	xã	Suối Cao	741
26434	xã	Xuân Thành	741
26437	xã	Xuân Thọ	741
26440	xã	Xuân Trường	741
26443	xã	Xuân Hòa	741
26446	xã	Xuân Hưng	741
26449	xã	Xuân Tâm	741
26452	xã	Suối Cát	741
26455	xã	Xuân Hiệp	741
26458	xã	Xuân Phú	741
26461	xã	Xuân Định	741
26464	xã	Bảo Hòa	741
26467	xã	Lang Minh	741
26470	xã	Phước Thiền	742
26473	xã	Long Tân	742
26476	xã	Đại Phước	742
26479	thị trấn	Hiệp Phước	742
26482	xã	Phú Hữu	742
26485	xã	Phú Hội	742
26488	xã	Phú Thạnh	742
26491	xã	Phú Đông	742
26494	xã	Long Thọ	742
26497	xã	Vĩnh Thanh	742
26500	xã	Phước Khánh	742
26503	xã	Phước An	742
26506	phường	1	747
26508	phường	Thắng Tam	747
26509	phường	2	747
26512	phường	3	747
26515	phường	4	747
26518	phường	5	747
26521	phường	Thắng Nhì	747
26524	phường	7	747
26526	phường	Nguyễn An Ninh	747
26527	phường	8	747
26530	phường	9	747
26533	phường	Thắng Nhất	747
26535	phường	Rạch Dừa	747
26536	phường	10	747
26539	phường	11	747
26542	phường	12	747
26545	xã	Long Sơn	747
26548	phường	Phước Hưng	748
26554	phường	Phước Nguyên	748
26557	phường	Long Toàn	748
26558	phường	Long Tâm	748
26560	phường	Phước Trung	748
26563	phường	Long Hương	748
26566	phường	Kim Dinh	748
26567	xã	Tân Hưng	748
26569	xã	Long Phước	748
26572	xã	Hòa Long	748
26574	xã	Bàu Chinh	750
26575	thị trấn	Ngãi Giao	750
26578	xã	Bình Ba	750
26581	xã	Suối Nghệ	750
26584	xã	Xuân Sơn	750
26587	xã	Sơn Bình	750
26590	xã	Bình Giã	750
26593	xã	Bình Trung	750
26596	xã	Xà Bang	750
26599	xã	Cù Bị	750
26602	xã	Láng Lớn	750
26605	xã	Quảng Thành	750
26608	thị trấn	Kim Long	750
26611	xã	Suối Rao	750
26614	xã	Đá Bạc	750
26617	xã	Nghĩa Thành	750
26620	thị trấn	Phước Bửu	751
26623	xã	Phước Thuận	751
26626	xã	Phước Tân	751
26629	xã	Xuyên Mộc	751
26632	xã	Bông Trang	751
26635	xã	Tân Lâm	751
26638	xã	Bàu Lâm	751
26641	xã	Hòa Bình	751
26644	xã	Hòa Hưng	751
26647	xã	Hòa Hiệp	751
26650	xã	Hòa Hội	751
26653	xã	Bưng Riềng	751
26656	xã	Bình Châu	751
26659	thị trấn	Long Điền	753
26662	thị trấn	Long Hải	753
26668	xã	Tam An	753
26674	xã	Phước Tỉnh	753
26677	xã	Phước Hưng	753
26680	thị trấn	Đất Đỏ	753
26683	xã	Phước Long Thọ	753
26686	xã	Phước Hội	753
26689	thị trấn	Phước Hải	753
26695	xã	Long Tân	753
26698	xã	Láng Dài	753
26704	phường	Phú Mỹ	754
26707	phường	Tân Hòa	754
26710	phường	Tân Hải	754
26713	phường	Phước Hòa	754
26716	phường	Tân Phước	754
26719	phường	Mỹ Xuân	754
26722	xã	Sông Xoài	754
26725	phường	Hắc Dịch	754
26728	xã	Châu Pha	754
26731	xã	Tóc Tiên	754
26734	phường	Tân Định	760
26737	phường	Đa Kao	760
26740	phường	Bến Nghé	760
26743	phường	Bến Thành	760
26746	phường	Nguyễn Thái Bình	760
26749	phường	Phạm Ngũ Lão	760
26752	phường	Cầu Ông Lãnh	760
26755	phường	Cô Giang	760
26758	phường	Nguyễn Cư Trinh	760
26761	phường	Cầu Kho	760
26764	phường	Thạnh Xuân	761
26767	phường	Thạnh Lộc	761
26770	phường	Hiệp Thành	761
26773	phường	Thới An	761
26776	phường	Tân Chánh Hiệp	761
26779	phường	An Phú Đông	761
26782	phường	Tân Thới Hiệp	761
26785	phường	Trung Mỹ Tây	761
26787	phường	Tân Hưng Thuận	761
26788	phường	Đông Hưng Thuận	761
26791	phường	Tân Thới Nhất	761
26872	phường	15	764
26875	phường	17	764
26876	phường	6	764
26878	phường	16	764
26881	phường	12	764
26882	phường	14	764
26884	phường	10	764
26887	phường	5	764
26890	phường	1	764
26898	phường	8	764
26899	phường	11	764
26902	phường	3	764
26905	phường	13	765
26908	phường	11	765
26911	phường	27	765
26914	phường	26	765
26917	phường	12	765
26920	phường	25	765
26923	phường	5	765
26926	phường	7	765
26929	phường	14	765
26941	phường	2	765
26944	phường	1	765
26950	phường	17	765
26953	phường	19	765
26956	phường	22	765
26962	phường	28	765
26965	phường	2	766
26968	phường	4	766
26971	phường	12	766
26974	phường	13	766
26977	phường	1	766
26980	phường	3	766
26983	phường	11	766
26986	phường	7	766
26989	phường	5	766
26992	phường	10	766
26995	phường	6	766
26998	phường	8	766
27001	phường	9	766
27004	phường	14	766
27007	phường	15	766
27010	phường	Tân Sơn Nhì	767
27013	phường	Tây Thạnh	767
27016	phường	Sơn Kỳ	767
27019	phường	Tân Quý	767
27022	phường	Tân Thành	767
27025	phường	Phú Thọ Hòa	767
27028	phường	Phú Thạnh	767
27031	phường	Phú Trung	767
27034	phường	Hòa Thạnh	767
27037	phường	Hiệp Tân	767
27040	phường	Tân Thới Hòa	767
27043	phường	4	768
27046	phường	5	768
27049	phường	9	768
27052	phường	7	768
27058	phường	1	768
27061	phường	2	768
27064	phường	8	768
27070	phường	10	768
27073	phường	11	768
27076	phường	15	768
27085	phường	13	768
26794	phường	Linh Xuân	769
26797	phường	Bình Chiểu	769
26800	phường	Linh Trung	769
26803	phường	Tam Bình	769
26806	phường	Tam Phú	769
26809	phường	Hiệp Bình Phước	769
26812	phường	Hiệp Bình Chánh	769
26815	phường	Linh Chiểu	769
26818	phường	Linh Tây	769
26821	phường	Linh Đông	769
26824	phường	Bình Thọ	769
26827	phường	Trường Thọ	769
26830	phường	Long Bình	769
26833	phường	Long Thạnh Mỹ	769
26836	phường	Tân Phú	769
26839	phường	Hiệp Phú	769
26842	phường	Tăng Nhơn Phú A	769
26845	phường	Tăng Nhơn Phú B	769
26848	phường	Phước Long B	769
26851	phường	Phước Long A	769
26854	phường	Trường Thạnh	769
26857	phường	Long Phước	769
26860	phường	Long Trường	769
26863	phường	Phước Bình	769
26866	phường	Phú Hữu	769
27088	phường	Thảo Điền	769
27091	phường	An Phú	769
27094	phường	An Khánh	769
27097	phường	Bình Trưng Đông	769
27100	phường	Bình Trưng Tây	769
27109	phường	Cát Lái	769
27112	phường	Thạnh Mỹ Lợi	769
27115	phường	An Lợi Đông	769
27118	phường	Thủ Thiêm	769
27127	phường	14	770
27130	phường	12	770
27133	phường	11	770
27139	phường	Võ Thị Sáu	770
27142	phường	9	770
27148	phường	4	770
27151	phường	5	770
27154	phường	3	770
27157	phường	2	770
27160	phường	1	770
27163	phường	15	771
27166	phường	13	771
27169	phường	14	771
27172	phường	12	771
27178	phường	10	771
27181	phường	9	771
27184	phường	1	771
27187	phường	8	771
27190	phường	2	771
27193	phường	4	771
27202	phường	6	771
27208	phường	15	772
27211	phường	5	772
27214	phường	14	772
27220	phường	3	772
27226	phường	11	772
27229	phường	8	772
27232	phường	10	772
27238	phường	7	772
27247	phường	1	772
27253	phường	16	772
27259	phường	13	773
27265	phường	9	773
27271	phường	8	773
27277	phường	18	773
27283	phường	4	773
27286	phường	3	773
27289	phường	16	773
27292	phường	2	773
27295	phường	15	773
27298	phường	1	773
27301	phường	4	774
27304	phường	9	774
27307	phường	2	774
27310	phường	12	774
27316	phường	7	774
27325	phường	1	774
27328	phường	11	774
27331	phường	14	774
27334	phường	5	774
27343	phường	13	774
27346	phường	14	775
27349	phường	13	775
27352	phường	9	775
27358	phường	12	775
27364	phường	11	775
27367	phường	2	775
27373	phường	1	775
27376	phường	8	775
27382	phường	7	775
27385	phường	10	775
27397	phường	Rạch Ông	776
27403	phường	Hưng Phú	776
27409	phường	4	776
27415	phường	Xóm Củi	776
27418	phường	5	776
27421	phường	14	776
27424	phường	6	776
27427	phường	15	776
27430	phường	16	776
27433	phường	7	776
27436	phường	Bình Hưng Hòa	777
27439	phường	Bình Hưng Hòa A	777
27442	phường	Bình Hưng Hòa B	777
27445	phường	Bình Trị Đông	777
27448	phường	Bình Trị Đông A	777
27451	phường	Bình Trị Đông B	777
27454	phường	Tân Tạo	777
27457	phường	Tân Tạo A	777
27460	phường	An Lạc	777
27463	phường	An Lạc A	777
27466	phường	Tân Thuận Đông	778
27469	phường	Tân Thuận Tây	778
27472	phường	Tân Kiểng	778
27475	phường	Tân Hưng	778
27478	phường	Bình Thuận	778
27481	phường	Tân Quy	778
27484	phường	Phú Thuận	778
27487	phường	Tân Phú	778
27490	phường	Tân Phong	778
27493	phường	Phú Mỹ	778
27496	thị trấn	Củ Chi	783
27499	xã	Phú Mỹ Hưng	783
27502	xã	An Phú	783
27505	xã	Trung Lập Thượng	783
27508	xã	An Nhơn Tây	783
27511	xã	Nhuận Đức	783
27514	xã	Phạm Văn Cội	783
27517	xã	Phú Hòa Đông	783
27520	xã	Trung Lập Hạ	783
27523	xã	Trung An	783
27526	xã	Phước Thạnh	783
27529	xã	Phước Hiệp	783
27532	xã	Tân An Hội	783
27535	xã	Phước Vĩnh An	783
27538	xã	Thái Mỹ	783
27541	xã	Tân Thạnh Tây	783
27544	xã	Hòa Phú	783
27547	xã	Tân Thạnh Đông	783
27550	xã	Bình Mỹ	783
27553	xã	Tân Phú Trung	783
27556	xã	Tân Thông Hội	783
27559	thị trấn	Hóc Môn	784
27562	xã	Tân Hiệp	784
27565	xã	Nhị Bình	784
27568	xã	Đông Thạnh	784
27571	xã	Tân Thới Nhì	784
27574	xã	Thới Tam Thôn	784
27577	xã	Xuân Thới Sơn	784
27580	xã	Tân Xuân	784
27583	xã	Xuân Thới Đông	784
27586	xã	Trung Chánh	784
27589	xã	Xuân Thới Thượng	784
27592	xã	Bà Điểm	784
27595	thị trấn	Tân Túc	785
27598	xã	Phạm Văn Hai	785
27601	xã	Vĩnh Lộc A	785
27604	xã	Vĩnh Lộc B	785
27607	xã	Bình Lợi	785
27610	xã	Lê Minh Xuân	785
27613	xã	Tân Nhựt	785
27616	xã	Tân Kiên	785
27619	xã	Bình Hưng	785
27622	xã	Phong Phú	785
27625	xã	An Phú Tây	785
27628	xã	Hưng Long	785
27631	xã	Đa Phước	785
27634	xã	Tân Quý Tây	785
27637	xã	Bình Chánh	785
27640	xã	Qui Đức	785
27643	thị trấn	Nhà Bè	786
27646	xã	Phước Kiển	786
27649	xã	Phước Lộc	786
27652	xã	Nhơn Đức	786
27655	xã	Phú Xuân	786
27658	xã	Long Thới	786
27661	xã	Hiệp Phước	786
27664	thị trấn	Cần Thạnh	787
27667	xã	Bình Khánh	787
27670	xã	Tam Thôn Hiệp	787
27673	xã	An Thới Đông	787
27676	xã	Thạnh An	787
27679	xã	Long Hòa	787
27682	xã	Lý Nhơn	787
27685	phường	5	794
27691	phường	4	794
27692	phường	Tân Khánh	794
27694	phường	1	794
27697	phường	3	794
27698	phường	7	794
27700	phường	6	794
27703	xã	Hướng Thọ Phú	794
27706	xã	Nhơn Thạnh Trung	794
27709	xã	Lợi Bình Nhơn	794
27712	xã	Bình Tâm	794
27715	phường	Khánh Hậu	794
27718	xã	An Vĩnh Ngãi	794
27787	phường	1	795
27788	phường	2	795
27790	xã	Thạnh Trị	795
27793	xã	Bình Hiệp	795
27799	xã	Bình Tân	795
27805	xã	Tuyên Thạnh	795
27806	phường	3	795
27817	xã	Thạnh Hưng	795
27721	thị trấn	Tân Hưng	796
27724	xã	Hưng Hà	796
27727	xã	Hưng Điền B	796
27730	xã	Hưng Điền	796
27733	xã	Thạnh Hưng	796
27736	xã	Hưng Thạnh	796
27739	xã	Vĩnh Thạnh	796
27742	xã	Vĩnh Châu B	796
27745	xã	Vĩnh Lợi	796
27748	xã	Vĩnh Đại	796
27751	xã	Vĩnh Châu A	796
27754	xã	Vĩnh Bửu	796
27757	thị trấn	Vĩnh Hưng	797
27760	xã	Hưng Điền A	797
27763	xã	Khánh Hưng	797
27766	xã	Thái Trị	797
27769	xã	Vĩnh Trị	797
27772	xã	Thái Bình Trung	797
27775	xã	Vĩnh Bình	797
27778	xã	Vĩnh Thuận	797
27781	xã	Tuyên Bình	797
27784	xã	Tuyên Bình Tây	797
27796	xã	Bình Hòa Tây	798
27802	xã	Bình Thạnh	798
27808	xã	Bình Hòa Trung	798
27811	xã	Bình Hòa Đông	798
27814	thị trấn	Bình Phong Thạnh	798
27820	xã	Tân Lập	798
27823	xã	Tân Thành	798
27826	thị trấn	Tân Thạnh	799
27829	xã	Bắc Hòa	799
27832	xã	Hậu Thạnh Tây	799
27835	xã	Nhơn Hòa Lập	799
27838	xã	Tân Lập	799
27841	xã	Hậu Thạnh Đông	799
27844	xã	Nhơn Hòa	799
27847	xã	Kiến Bình	799
27850	xã	Tân Thành	799
27853	xã	Tân Bình	799
27856	xã	Tân Ninh	799
27859	xã	Nhơn Ninh	799
27862	xã	Tân Hòa	799
27865	thị trấn	Thạnh Hóa	800
27868	xã	Tân Hiệp	800
27871	xã	Thuận Bình	800
27874	xã	Thạnh Phước	800
27877	xã	Thạnh Phú	800
27880	xã	Thuận Nghĩa Hòa	800
27883	xã	Thủy Đông	800
27886	xã	Thủy Tây	800
27889	xã	Tân Tây	800
27892	xã	Tân Đông	800
27895	xã	Thạnh An	800
27898	thị trấn	Đông Thành	801
27901	xã	Mỹ Quý Đông	801
27904	xã	Mỹ Thạnh Bắc	801
27907	xã	Mỹ Quý Tây	801
27910	xã	Mỹ Thạnh Tây	801
27913	xã	Mỹ Thạnh Đông	801
27916	xã	Bình Thành	801
27919	xã	Bình Hòa Bắc	801
27922	xã	Bình Hòa Hưng	801
27925	xã	Bình Hòa Nam	801
27928	xã	Mỹ Bình	801
27931	thị trấn	Hậu Nghĩa	802
27934	thị trấn	Hiệp Hòa	802
27937	thị trấn	Đức Hòa	802
27940	xã	Lộc Giang	802
27943	xã	An Ninh Đông	802
27946	xã	An Ninh Tây	802
27949	xã	Tân Mỹ	802
27952	xã	Hiệp Hòa	802
27955	xã	Đức Lập Thượng	802
27958	xã	Đức Lập Hạ	802
27961	xã	Tân Phú	802
27964	xã	Mỹ Hạnh Bắc	802
27967	xã	Đức Hòa Thượng	802
27970	xã	Hòa Khánh Tây	802
27973	xã	Hòa Khánh Đông	802
27976	xã	Mỹ Hạnh Nam	802
27979	xã	Hòa Khánh Nam	802
27982	xã	Đức Hòa Đông	802
27985	xã	Đức Hòa Hạ	802
27988	xã	Hựu Thạnh	802
27991	thị trấn	Bến Lức	803
27994	xã	Thạnh Lợi	803
27997	xã	Lương Bình	803
28000	xã	Thạnh Hòa	803
28003	xã	Lương Hòa	803
28009	xã	Tân Bửu	803
28012	xã	An Thạnh	803
28015	xã	Bình Đức	803
28018	xã	Mỹ Yên	803
28021	xã	Thanh Phú	803
28024	xã	Long Hiệp	803
28027	xã	Thạnh Đức	803
28030	xã	Phước Lợi	803
28033	xã	Nhựt Chánh	803
28036	thị trấn	Thủ Thừa	804
28039	xã	Long Thạnh	804
28042	xã	Tân Thành	804
28045	xã	Long Thuận	804
28048	xã	Mỹ Lạc	804
28051	xã	Mỹ Thạnh	804
28054	xã	Bình An	804
28057	xã	Nhị Thành	804
28060	xã	Mỹ An	804
28063	xã	Bình Thạnh	804
28066	xã	Mỹ Phú	804
28072	xã	Tân Long	804
28075	thị trấn	Tân Trụ	805
28078	xã	Tân Bình	805
28084	xã	Quê Mỹ Thạnh	805
28087	xã	Lạc Tấn	805
28090	xã	Bình Trinh Đông	805
28093	xã	Tân Phước Tây	805
28096	xã	Bình Lãng	805
28099	xã	Bình Tịnh	805
28102	xã	Đức Tân	805
28105	xã	Nhựt Ninh	805
28108	thị trấn	Cần Đước	806
28111	xã	Long Trạch	806
28114	xã	Long Khê	806
28117	xã	Long Định	806
28120	xã	Phước Vân	806
28123	xã	Long Hòa	806
28126	xã	Long Cang	806
28129	xã	Long Sơn	806
28132	xã	Tân Trạch	806
28135	xã	Mỹ Lệ	806
28138	xã	Tân Lân	806
28141	xã	Phước Tuy	806
28144	xã	Long Hựu Đông	806
28147	xã	Tân Ân	806
28150	xã	Phước Đông	806
28153	xã	Long Hựu Tây	806
28156	xã	Tân Chánh	806
28159	thị trấn	Cần Giuộc	807
28162	xã	Phước Lý	807
28165	xã	Long Thượng	807
28168	xã	Long Hậu	807
28174	xã	Phước Hậu	807
28177	xã	Mỹ Lộc	807
28180	xã	Phước Lại	807
28183	xã	Phước Lâm	807
28189	xã	Thuận Thành	807
28192	xã	Phước Vĩnh Tây	807
28195	xã	Phước Vĩnh Đông	807
28198	xã	Long An	807
28201	xã	Long Phụng	807
28204	xã	Đông Thạnh	807
28207	xã	Tân Tập	807
28210	thị trấn	Tầm Vu	808
28213	xã	Bình Quới	808
28216	xã	Hòa Phú	808
28219	xã	Phú Ngãi Trị	808
28222	xã	Vĩnh Công	808
28225	xã	Thuận Mỹ	808
28228	xã	Hiệp Thạnh	808
28231	xã	Phước Tân Hưng	808
28234	xã	Thanh Phú Long	808
28237	xã	Dương Xuân Hội	808
28240	xã	An Lục Long	808
28243	xã	Long Trì	808
28246	xã	Thanh Vĩnh Đông	808
28249	phường	5	815
28252	phường	4	815
28261	phường	1	815
28264	phường	2	815
28270	phường	6	815
28273	phường	9	815
28276	phường	10	815
28279	phường	Tân Long	815
28282	xã	Đạo Thạnh	815
28285	xã	Trung An	815
28288	xã	Mỹ Phong	815
28291	xã	Tân Mỹ Chánh	815
28567	xã	Phước Thạnh	815
28591	xã	Thới Sơn	815
28297	phường	2	816
28300	phường	1	816
28306	phường	5	816
28309	phường	Long Hưng	816
28312	phường	Long Thuận	816
28315	phường	Long Chánh	816
28318	phường	Long Hòa	816
28708	xã	Bình Đông	816
28717	xã	Bình Xuân	816
28729	xã	Tân Trung	816
28435	phường	1	817
28436	phường	2	817
28437	phường	3	817
28439	phường	4	817
28440	phường	5	817
28447	xã	Mỹ Phước Tây	817
28450	xã	Mỹ Hạnh Đông	817
28453	xã	Mỹ Hạnh Trung	817
28459	xã	Tân Phú	817
28462	xã	Tân Bình	817
28468	xã	Tân Hội	817
28474	phường	Nhị Mỹ	817
28477	xã	Nhị Quý	817
28480	xã	Thanh Hòa	817
28483	xã	Phú Quý	817
28486	xã	Long Khánh	817
28321	thị trấn	Mỹ Phước	818
28324	xã	Tân Hòa Đông	818
28327	xã	Thạnh Tân	818
28330	xã	Thạnh Mỹ	818
28333	xã	Thạnh Hòa	818
28336	xã	Phú Mỹ	818
28339	xã	Tân Hòa Thành	818
28342	xã	Hưng Thạnh	818
28345	xã	Tân Lập 1	818
28348	xã	Tân Hòa Tây	818
28354	xã	Tân Lập 2	818
28357	xã	Phước Lập	818
28360	thị trấn	Cái Bè	819
28363	xã	Hậu Mỹ Bắc B	819
28366	xã	Hậu Mỹ Bắc A	819
28369	xã	Mỹ Trung	819
28372	xã	Hậu Mỹ Trinh	819
28375	xã	Hậu Mỹ Phú	819
28378	xã	Mỹ Tân	819
28381	xã	Mỹ Lợi B	819
28384	xã	Thiện Trung	819
28387	xã	Mỹ Hội	819
28390	xã	An Cư	819
28393	xã	Hậu Thành	819
28396	xã	Mỹ Lợi A	819
28399	xã	Hòa Khánh	819
28402	xã	Thiện Trí	819
28405	xã	Mỹ Đức Đông	819
28408	xã	Mỹ Đức Tây	819
28411	xã	Đông Hòa Hiệp	819
28414	xã	An Thái Đông	819
28417	xã	Tân Hưng	819
28420	xã	Mỹ Lương	819
28423	xã	Tân Thanh	819
28426	xã	An Thái Trung	819
28429	xã	An Hữu	819
28432	xã	Hòa Hưng	819
28438	xã	Thạnh Lộc	820
28441	xã	Mỹ Thành Bắc	820
28444	xã	Phú Cường	820
28456	xã	Mỹ Thành Nam	820
28465	xã	Phú Nhuận	820
28471	thị trấn	Bình Phú	820
28489	xã	Cẩm Sơn	820
28492	xã	Phú An	820
28495	xã	Mỹ Long	820
28498	xã	Long Tiên	820
28501	xã	Hiệp Đức	820
28504	xã	Long Trung	820
28507	xã	Hội Xuân	820
28510	xã	Tân Phong	820
28513	xã	Tam Bình	820
28516	xã	Ngũ Hiệp	820
28519	thị trấn	Tân Hiệp	821
28522	xã	Tân Hội Đông	821
28525	xã	Tân Hương	821
28528	xã	Tân Lý Đông	821
28534	xã	Thân Cửu Nghĩa	821
28537	xã	Tam Hiệp	821
28540	xã	Điềm Hy	821
28543	xã	Nhị Bình	821
28549	xã	Đông Hòa	821
28552	xã	Long Định	821
28558	xã	Long An	821
28561	xã	Long Hưng	821
28564	xã	Bình Trưng	821
28570	xã	Thạnh Phú	821
28573	xã	Bàn Long	821
28576	xã	Vĩnh Kim	821
28579	xã	Bình Đức	821
28582	xã	Song Thuận	821
28585	xã	Kim Sơn	821
28588	xã	Phú Phong	821
28594	thị trấn	Chợ Gạo	822
28597	xã	Trung Hòa	822
28600	xã	Hòa Tịnh	822
28603	xã	Mỹ Tịnh An	822
28606	xã	Tân Bình Thạnh	822
28609	xã	Phú Kiết	822
28612	xã	Lương Hòa Lạc	822
28615	xã	Thanh Bình	822
28618	xã	Quơn Long	822
28621	xã	Bình Phục Nhứt	822
28624	xã	Đăng Hưng Phước	822
28627	xã	Tân Thuận Bình	822
28630	xã	Song Bình	822
28633	xã	Bình Phan	822
28636	xã	Long Bình Điền	822
28639	xã	An Thạnh Thủy	822
28642	xã	Xuân Đông	822
28645	xã	Hòa Định	822
28648	xã	Bình Ninh	822
28651	thị trấn	Vĩnh Bình	823
28654	xã	Đồng Sơn	823
28657	xã	Bình Phú	823
28660	xã	Đồng Thạnh	823
28663	xã	Thành Công	823
28666	xã	Bình Nhì	823
28669	xã	Yên Luông	823
28672	xã	Thạnh Trị	823
28675	xã	Thạnh Nhựt	823
28678	xã	Long Vĩnh	823
28681	xã	Bình Tân	823
28684	xã	Vĩnh Hựu	823
28687	xã	Long Bình	823
28702	thị trấn	Tân Hòa	824
28705	xã	Tăng Hòa	824
28711	xã	Tân Phước	824
28714	xã	Gia Thuận	824
28720	thị trấn	Vàm Láng	824
28723	xã	Tân Tây	824
28726	xã	Kiểng Phước	824
28732	xã	Tân Đông	824
28735	xã	Bình Ân	824
28738	xã	Tân Điền	824
28741	xã	Bình Nghị	824
28744	xã	Phước Trung	824
28747	xã	Tân Thành	824
28690	xã	Tân Thới	825
28693	xã	Tân Phú	825
28696	xã	Phú Thạnh	825
28699	xã	Tân Thạnh	825
28750	xã	Phú Đông	825
28753	xã	Phú Tân	825
28756	phường	Phú Khương	829
28757	phường	Phú Tân	829
28759	phường	8	829
28762	phường	6	829
28777	phường	An Hội	829
28780	phường	7	829
28783	xã	Sơn Đông	829
28786	xã	Phú Hưng	829
28789	xã	Bình Phú	829
28792	xã	Mỹ Thạnh An	829
28795	xã	Nhơn Thạnh	829
28798	xã	Phú Nhuận	829
28804	xã	Tân Thạch	831
28807	xã	Quới Sơn	831
28810	thị trấn	Châu Thành	831
28813	xã	Giao Long	831
28819	xã	Phú Túc	831
28822	xã	Phú Đức	831
28828	xã	An Phước	831
28831	xã	Tam Phước	831
28834	xã	Thành Triệu	831
28840	xã	Tân Phú	831
28843	xã	Quới Thành	831
28846	xã	Phước Thạnh	831
28852	xã	Tiên Long	831
28855	xã	Tường Đa	831
28858	xã	Hữu Định	831
28861	thị trấn	Tiên Thủy	831
28870	thị trấn	Chợ Lách	832
28873	xã	Phú Phụng	832
28876	xã	Sơn Định	832
28879	xã	Vĩnh Bình	832
28882	xã	Hòa Nghĩa	832
28885	xã	Long Thới	832
28888	xã	Phú Sơn	832
28891	xã	Tân Thiềng	832
28894	xã	Vĩnh Thành	832
28897	xã	Vĩnh Hòa	832
28900	xã	Hưng Khánh Trung B	832
28903	thị trấn	Mỏ Cày	833
28930	xã	Định Thủy	833
28939	xã	Đa Phước Hội	833
28940	xã	Tân Hội	833
28942	xã	Phước Hiệp	833
28945	xã	Bình Khánh	833
28951	xã	An Thạnh	833
28957	xã	An Định	833
28960	xã	Thành Thới B	833
28963	xã	Tân Trung	833
28966	xã	An Thới	833
28969	xã	Thành Thới A	833
28972	xã	Minh Đức	833
28975	xã	Ngãi Đăng	833
28978	xã	Cẩm Sơn	833
28981	xã	Hương Mỹ	833
28984	thị trấn	Giồng Trôm	834
28987	xã	Phong Nẫm	834
28993	xã	Mỹ Thạnh	834
28996	xã	Châu Hòa	834
28999	xã	Lương Hòa	834
29002	xã	Lương Quới	834
29005	xã	Lương Phú	834
29008	xã	Châu Bình	834
29011	xã	Thuận Điền	834
29014	xã	Sơn Phú	834
29017	xã	Bình Hòa	834
29020	xã	Phước Long	834
29023	xã	Hưng Phong	834
29026	xã	Long Mỹ	834
29029	xã	Tân Hào	834
29032	xã	Bình Thành	834
29035	xã	Tân Thanh	834
29038	xã	Tân Lợi Thạnh	834
29041	xã	Thạnh Phú Đông	834
29044	xã	Hưng Nhượng	834
29047	xã	Hưng Lễ	834
29050	thị trấn	Bình Đại	835
29053	xã	Tam Hiệp	835
29056	xã	Long Định	835
29059	xã	Long Hòa	835
29062	xã	Phú Thuận	835
29065	xã	Vang Quới Tây	835
29068	xã	Vang Quới Đông	835
29071	xã	Châu Hưng	835
29077	xã	Lộc Thuận	835
29080	xã	Định Trung	835
29083	xã	Thới Lai	835
29086	xã	Bình Thới	835
29089	xã	Phú Long	835
29092	xã	Bình Thắng	835
29095	xã	Thạnh Trị	835
29098	xã	Đại Hòa Lộc	835
29101	xã	Thừa Đức	835
29104	xã	Thạnh Phước	835
29107	xã	Thới Thuận	835
29110	thị trấn	Ba Tri	836
29116	xã	Mỹ Hòa	836
29119	xã	Tân Xuân	836
29122	xã	Mỹ Chánh	836
29125	xã	Bảo Thạnh	836
29128	xã	An Phú Trung	836
29131	xã	Mỹ Thạnh	836
29134	xã	Mỹ Nhơn	836
29137	xã	Phước Ngãi	836
29143	xã	An Ngãi Trung	836
29146	xã	Phú Lễ	836
29149	xã	An Bình Tây	836
29152	xã	Bảo Thuận	836
29155	xã	Tân Hưng	836
29158	xã	An Ngãi Tây	836
29161	xã	An Hiệp	836
29164	xã	Vĩnh Hòa	836
29167	xã	Tân Thủy	836
29170	xã	Vĩnh An	836
29173	xã	An Đức	836
29176	xã	An Hòa Tây	836
29179	thị trấn	Tiệm Tôm	836
29182	thị trấn	Thạnh Phú	837
29185	xã	Phú Khánh	837
29188	xã	Đại Điền	837
29191	xã	Quới Điền	837
29194	xã	Tân Phong	837
29197	xã	Mỹ Hưng	837
29200	xã	An Thạnh	837
29203	xã	Thới Thạnh	837
29206	xã	Hòa Lợi	837
29209	xã	An Điền	837
29212	xã	Bình Thạnh	837
29215	xã	An Thuận	837
29218	xã	An Qui	837
29221	xã	Thạnh Hải	837
29224	xã	An Nhơn	837
29227	xã	Giao Thạnh	837
29230	xã	Thạnh Phong	837
29233	xã	Mỹ An	837
28889	xã	Phú Mỹ	838
28901	xã	Hưng Khánh Trung A	838
28906	xã	Thanh Tân	838
28909	xã	Thạnh Ngãi	838
28912	xã	Tân Phú Tây	838
28915	thị trấn	Phước Mỹ Trung	838
28918	xã	Tân Thành Bình	838
28921	xã	Thành An	838
28924	xã	Hòa Lộc	838
28927	xã	Tân Thanh Tây	838
28933	xã	Tân Bình	838
28936	xã	Nhuận Phú Tân	838
28948	xã	Khánh Thạnh Tân	838
29236	phường	4	842
29239	phường	1	842
29242	phường	3	842
29248	phường	5	842
29254	phường	7	842
29257	phường	8	842
29260	phường	9	842
29263	xã	Long Đức	842
29266	thị trấn	Càng Long	844
29269	xã	Mỹ Cẩm	844
29272	xã	An Trường A	844
29275	xã	An Trường	844
29278	xã	Huyền Hội	844
29281	xã	Tân An	844
29284	xã	Tân Bình	844
29287	xã	Bình Phú	844
29290	xã	Phương Thạnh	844
29293	xã	Đại Phúc	844
29296	xã	Đại Phước	844
29299	xã	Nhị Long Phú	844
29302	xã	Nhị Long	844
29305	xã	Đức Mỹ	844
29308	thị trấn	Cầu Kè	845
29311	xã	Hòa Ân	845
29314	xã	Châu Điền	845
29317	xã	An Phú Tân	845
29320	xã	Hòa Tân	845
29323	xã	Ninh Thới	845
29326	xã	Phong Phú	845
29329	xã	Phong Thạnh	845
29332	xã	Tam Ngãi	845
29335	xã	Thông Hòa	845
29338	xã	Thạnh Phú	845
29341	thị trấn	Tiểu Cần	846
29344	thị trấn	Cầu Quan	846
29347	xã	Phú Cần	846
29350	xã	Hiếu Tử	846
29353	xã	Hiếu Trung	846
29356	xã	Long Thới	846
29359	xã	Hùng Hòa	846
29362	xã	Tân Hùng	846
29365	xã	Tập Ngãi	846
29368	xã	Ngãi Hùng	846
29371	xã	Tân Hòa	846
29374	thị trấn	Châu Thành	847
29377	xã	Đa Lộc	847
29380	xã	Mỹ Chánh	847
29383	xã	Thanh Mỹ	847
29386	xã	Lương Hòa A	847
29389	xã	Lương Hòa	847
29392	xã	Song Lộc	847
29395	xã	Nguyệt Hóa	847
29398	xã	Hòa Thuận	847
29401	xã	Hòa Lợi	847
29404	xã	Phước Hảo	847
29407	xã	Hưng Mỹ	847
29410	xã	Hòa Minh	847
29413	xã	Long Hòa	847
29416	thị trấn	Cầu Ngang	848
29419	thị trấn	Mỹ Long	848
29422	xã	Mỹ Long Bắc	848
29425	xã	Mỹ Long Nam	848
29428	xã	Mỹ Hòa	848
29431	xã	Vinh Kim	848
29434	xã	Kim Hòa	848
29437	xã	Hiệp Hòa	848
29440	xã	Thuận Hòa	848
29443	xã	Long Sơn	848
29446	xã	Nhị Trường	848
29449	xã	Trường Thọ	848
29452	xã	Hiệp Mỹ Đông	848
29455	xã	Hiệp Mỹ Tây	848
29458	xã	Thạnh Hòa Sơn	848
29461	thị trấn	Trà Cú	849
29462	thị trấn	Định An	849
29464	xã	Phước Hưng	849
29467	xã	Tập Sơn	849
29470	xã	Tân Sơn	849
29473	xã	An Quảng Hữu	849
29476	xã	Lưu Nghiệp Anh	849
29479	xã	Ngãi Xuyên	849
29482	xã	Kim Sơn	849
29485	xã	Thanh Sơn	849
29488	xã	Hàm Giang	849
29489	xã	Hàm Tân	849
29491	xã	Đại An	849
29494	xã	Định An	849
29503	xã	Ngọc Biên	849
29506	xã	Long Hiệp	849
29509	xã	Tân Hiệp	849
29497	xã	Đôn Xuân	850
29500	xã	Đôn Châu	850
29513	thị trấn	Long Thành	850
29521	xã	Long Khánh	850
29530	xã	Ngũ Lạc	850
29533	xã	Long Vĩnh	850
29536	xã	Đông Hải	850
29512	phường	1	851
29515	xã	Long Toàn	851
29516	phường	2	851
29518	xã	Long Hữu	851
29524	xã	Dân Thành	851
29527	xã	Trường Long Hòa	851
29539	xã	Hiệp Thạnh	851
29542	phường	9	855
29545	phường	5	855
29551	phường	1	855
29554	phường	4	855
29557	phường	3	855
29560	phường	8	855
29563	phường	Tân Ngãi	855
29566	phường	Tân Hòa	855
29569	phường	Tân Hội	855
29572	phường	Trường An	855
29578	xã	Đồng Phú	857
29581	xã	Bình Hòa Phước	857
29584	xã	Hòa Ninh	857
29587	xã	An Bình	857
29590	xã	Thanh Đức	857
29593	xã	Tân Hạnh	857
29596	xã	Phước Hậu	857
29599	xã	Long Phước	857
29602	thị trấn	Long Hồ	857
29605	xã	Lộc Hòa	857
29608	xã	Long An	857
29611	xã	Phú Quới	857
29614	xã	Thạnh Quới	857
29617	xã	Hòa Phú	857
29623	xã	Mỹ An	858
29626	xã	Mỹ Phước	858
29629	xã	An Phước	858
29632	xã	Nhơn Phú	858
29635	xã	Long Mỹ	858
29638	xã	Hòa Tịnh	858
29641	thị trấn	Cái Nhum	858
29644	xã	Bình Phước	858
29647	xã	Chánh An	858
29650	xã	Tân An Hội	858
29653	xã	Tân Long	858
29656	xã	Tân Long Hội	858
29659	thị trấn	Vũng Liêm	859
29662	xã	Tân Quới Trung	859
29665	xã	Quới Thiện	859
29668	xã	Quới An	859
29671	xã	Trung Chánh	859
29674	xã	Tân An Luông	859
29677	xã	Thanh Bình	859
29680	xã	Trung Thành Tây	859
29683	xã	Trung Hiệp	859
29686	xã	Hiếu Phụng	859
29689	xã	Trung Thành Đông	859
29692	xã	Trung Thành	859
29695	xã	Trung Hiếu	859
29698	xã	Trung Ngãi	859
29701	xã	Hiếu Thuận	859
29704	xã	Trung Nghĩa	859
29707	xã	Trung An	859
29710	xã	Hiếu Nhơn	859
29713	xã	Hiếu Thành	859
29716	xã	Hiếu Nghĩa	859
29719	thị trấn	Tam Bình	860
29722	xã	Tân Lộc	860
29725	xã	Phú Thịnh	860
29728	xã	Hậu Lộc	860
29731	xã	Hòa Thạnh	860
29734	xã	Hòa Lộc	860
29737	xã	Phú Lộc	860
29740	xã	Song Phú	860
29743	xã	Hòa Hiệp	860
29746	xã	Mỹ Lộc	860
29749	xã	Tân Phú	860
29752	xã	Long Phú	860
29755	xã	Mỹ Thạnh Trung	860
29761	xã	Loan Mỹ	860
29764	xã	Ngãi Tứ	860
29767	xã	Bình Ninh	860
29770	phường	Cái Vồn	861
29771	phường	Thành Phước	861
29806	xã	Thuận An	861
29809	xã	Đông Thạnh	861
29812	xã	Đông Bình	861
29813	phường	Đông Thuận	861
29815	xã	Mỹ Hòa	861
29818	xã	Đông Thành	861
29821	thị trấn	Trà Ôn	862
29824	xã	Xuân Hiệp	862
29827	xã	Nhơn Bình	862
29830	xã	Hòa Bình	862
29833	xã	Thới Hòa	862
29836	xã	Trà Côn	862
29839	xã	Tân Mỹ	862
29842	xã	Hựu Thành	862
29845	xã	Vĩnh Xuân	862
29848	xã	Thuận Thới	862
29851	xã	Phú Thành	862
29857	xã	Lục Sĩ Thành	862
29860	xã	Tích Thiện	862
29776	xã	Tân Thành	863
29779	xã	Thành Trung	863
29782	xã	Tân An Thạnh	863
29785	xã	Tân Lược	863
29788	xã	Nguyễn Văn Thảnh	863
29791	xã	Thành Lợi	863
29794	xã	Mỹ Thuận	863
29797	xã	Tân Bình	863
29800	thị trấn	Tân Quới	863
29869	phường	1	866
29872	phường	4	866
29875	phường	3	866
29878	phường	6	866
29881	phường	Mỹ Ngãi	866
29884	xã	Mỹ Tân	866
29887	xã	Mỹ Trà	866
29888	phường	Mỹ Phú	866
29890	xã	Tân Thuận Tây	866
29892	phường	Hòa Thuận	866
29893	xã	Hòa An	866
29896	xã	Tân Thuận Đông	866
29899	xã	Tịnh Thới	866
29902	phường	3	867
29905	phường	1	867
29908	phường	4	867
29911	phường	2	867
29914	xã	Tân Khánh Đông	867
29917	phường	Tân Quy Đông	867
29919	phường	An Hòa	867
29920	xã	Tân Quy Tây	867
29923	xã	Tân Phú Đông	867
29954	phường	An Lộc	868
29955	phường	An Thạnh	868
29959	xã	Bình Thạnh	868
29965	xã	Tân Hội	868
29978	phường	An Lạc	868
29986	phường	An Bình B	868
29989	phường	An Bình A	868
29926	thị trấn	Sa Rài	869
29929	xã	Tân Hộ Cơ	869
29932	xã	Thông Bình	869
29935	xã	Bình Phú	869
29938	xã	Tân Thành A	869
29941	xã	Tân Thành B	869
29944	xã	Tân Phước	869
29947	xã	Tân Công Chí	869
29950	xã	An Phước	869
29956	xã	Thường Phước 1	870
29962	xã	Thường Thới Hậu A	870
29971	thị trấn	Thường Thới Tiền	870
29974	xã	Thường Phước 2	870
29977	xã	Thường Lạc	870
29980	xã	Long Khánh A	870
29983	xã	Long Khánh B	870
29992	xã	Long Thuận	870
29995	xã	Phú Thuận B	870
29998	xã	Phú Thuận A	870
30001	thị trấn	Tràm Chim	871
30004	xã	Hòa Bình	871
30007	xã	Tân Công Sính	871
30010	xã	Phú Hiệp	871
30013	xã	Phú Đức	871
30016	xã	Phú Thành B	871
30019	xã	An Hòa	871
30022	xã	An Long	871
30025	xã	Phú Cường	871
30028	xã	Phú Ninh	871
30031	xã	Phú Thọ	871
30034	xã	Phú Thành A	871
30037	thị trấn	Mỹ An	872
30040	xã	Thạnh Lợi	872
30043	xã	Hưng Thạnh	872
30046	xã	Trường Xuân	872
30049	xã	Tân Kiều	872
30052	xã	Mỹ Hòa	872
30055	xã	Mỹ Quý	872
30058	xã	Mỹ Đông	872
30061	xã	Đốc Binh Kiều	872
30064	xã	Mỹ An	872
30067	xã	Phú Điền	872
30070	xã	Láng Biển	872
30073	xã	Thanh Mỹ	872
30076	thị trấn	Mỹ Thọ	873
30079	xã	Gáo Giồng	873
30082	xã	Phương Thịnh	873
30085	xã	Ba Sao	873
30088	xã	Phong Mỹ	873
30091	xã	Tân Nghĩa	873
30094	xã	Phương Trà	873
30097	xã	Nhị Mỹ	873
30100	xã	Mỹ Thọ	873
30103	xã	Tân Hội Trung	873
30106	xã	An Bình	873
30109	xã	Mỹ Hội	873
30112	xã	Mỹ Hiệp	873
30115	xã	Mỹ Long	873
30118	xã	Bình Hàng Trung	873
30121	xã	Mỹ Xương	873
30124	xã	Bình Hàng Tây	873
30127	xã	Bình Thạnh	873
30130	thị trấn	Thanh Bình	874
30133	xã	Tân Quới	874
30136	xã	Tân Hòa	874
30139	xã	An Phong	874
30142	xã	Phú Lợi	874
30145	xã	Tân Mỹ	874
30148	xã	Bình Tấn	874
30151	xã	Tân Huề	874
30154	xã	Tân Bình	874
30157	xã	Tân Thạnh	874
30160	xã	Tân Phú	874
30163	xã	Bình Thành	874
30166	xã	Tân Long	874
30169	thị trấn	Lấp Vò	875
30172	xã	Mỹ An Hưng A	875
30175	xã	Tân Mỹ	875
30178	xã	Mỹ An Hưng B	875
30181	xã	Tân Khánh Trung	875
30184	xã	Long Hưng A	875
30187	xã	Vĩnh Thạnh	875
30190	xã	Long Hưng B	875
30193	xã	Bình Thành	875
30196	xã	Định An	875
30199	xã	Định Yên	875
30202	xã	Hội An Đông	875
30205	xã	Bình Thạnh Trung	875
30208	thị trấn	Lai Vung	876
30211	xã	Tân Dương	876
30214	xã	Hòa Thành	876
30217	xã	Long Hậu	876
30220	xã	Tân Phước	876
30223	xã	Hòa Long	876
30226	xã	Tân Thành	876
30229	xã	Long Thắng	876
30232	xã	Vĩnh Thới	876
30235	xã	Tân Hòa	876
30238	xã	Định Hòa	876
30241	xã	Phong Hòa	876
30244	thị trấn	Cái Tàu Hạ	877
30247	xã	An Hiệp	877
30250	xã	An Nhơn	877
30253	xã	Tân Nhuận Đông	877
30256	xã	Tân Bình	877
30259	xã	Tân Phú Trung	877
30262	xã	Phú Long	877
30265	xã	An Phú Thuận	877
30268	xã	Phú Hựu	877
30271	xã	An Khánh	877
30274	xã	Tân Phú	877
30277	xã	Hòa Tân	877
30280	phường	Mỹ Bình	883
30283	phường	Mỹ Long	883
30286	phường	Mỹ Xuyên	883
30289	phường	Bình Đức	883
30292	phường	Bình Khánh	883
30295	phường	Mỹ Phước	883
30298	phường	Mỹ Quý	883
30301	phường	Mỹ Thới	883
30304	phường	Mỹ Thạnh	883
30307	phường	Mỹ Hòa	883
30310	xã	Mỹ Khánh	883
30313	xã	Mỹ Hòa Hưng	883
30316	phường	Châu Phú B	884
30319	phường	Châu Phú A	884
30322	phường	Vĩnh Mỹ	884
30325	phường	Núi Sam	884
30328	phường	Vĩnh Nguơn	884
30331	xã	Vĩnh Tế	884
30334	xã	Vĩnh Châu	884
30337	thị trấn	An Phú	886
30340	xã	Khánh An	886
30341	thị trấn	Long Bình	886
30343	xã	Khánh Bình	886
30346	xã	Quốc Thái	886
30349	xã	Nhơn Hội	886
30352	xã	Phú Hữu	886
30355	xã	Phú Hội	886
30358	xã	Phước Hưng	886
30361	xã	Vĩnh Lộc	886
30364	xã	Vĩnh Hậu	886
30367	xã	Vĩnh Trường	886
30370	xã	Vĩnh Hội Đông	886
30373	thị trấn	Đa Phước	886
30376	phường	Long Thạnh	887
30377	phường	Long Hưng	887
30378	phường	Long Châu	887
30379	xã	Phú Lộc	887
30382	xã	Vĩnh Xương	887
30385	xã	Vĩnh Hòa	887
30387	xã	Tân Thạnh	887
30388	xã	Tân An	887
30391	xã	Long An	887
30394	phường	Long Phú	887
30397	xã	Châu Phong	887
30400	xã	Phú Vĩnh	887
30403	xã	Lê Chánh	887
30412	phường	Long Sơn	887
30406	thị trấn	Phú Mỹ	888
30409	thị trấn	Chợ Vàm	888
30415	xã	Long Hòa	888
30418	xã	Phú Long	888
30421	xã	Phú Lâm	888
30424	xã	Phú Hiệp	888
30427	xã	Phú Thạnh	888
30430	xã	Hòa Lạc	888
30433	xã	Phú Thành	888
30436	xã	Phú An	888
30439	xã	Phú Xuân	888
30442	xã	Hiệp Xương	888
30445	xã	Phú Bình	888
30448	xã	Phú Thọ	888
30451	xã	Phú Hưng	888
30454	xã	Bình Thạnh Đông	888
30457	xã	Tân Hòa	888
30460	xã	Tân Trung	888
30463	thị trấn	Cái Dầu	889
30466	xã	Khánh Hòa	889
30469	xã	Mỹ Đức	889
30472	xã	Mỹ Phú	889
30475	xã	Ô Long Vĩ	889
30478	thị trấn	Vĩnh Thạnh Trung	889
30481	xã	Thạnh Mỹ Tây	889
30484	xã	Bình Long	889
30487	xã	Bình Mỹ	889
30490	xã	Bình Thủy	889
30493	xã	Đào Hữu Cảnh	889
30496	xã	Bình Phú	889
30499	xã	Bình Chánh	889
30502	phường	Nhà Bàng	890
30505	phường	Chi Lăng	890
30508	phường	Núi Voi	890
30511	phường	Nhơn Hưng	890
30514	phường	An Phú	890
30517	phường	Thới Sơn	890
30520	phường	Tịnh Biên	890
30523	xã	Văn Giáo	890
30526	xã	An Cư	890
30529	xã	An Nông	890
30532	xã	Vĩnh Trung	890
30535	xã	Tân Lợi	890
30538	xã	An Hảo	890
30541	xã	Tân Lập	890
30544	thị trấn	Tri Tôn	891
30547	thị trấn	Ba Chúc	891
30550	xã	Lạc Quới	891
30553	xã	Lê Trì	891
30556	xã	Vĩnh Gia	891
30559	xã	Vĩnh Phước	891
30562	xã	Châu Lăng	891
30565	xã	Lương Phi	891
30568	xã	Lương An Trà	891
30571	xã	Tà Đảnh	891
30574	xã	Núi Tô	891
30577	xã	An Tức	891
30580	thị trấn	Cô Tô	891
30583	xã	Tân Tuyến	891
30586	xã	Ô Lâm	891
30589	thị trấn	An Châu	892
30592	xã	An Hòa	892
30595	xã	Cần Đăng	892
30598	xã	Vĩnh Hanh	892
30601	xã	Bình Thạnh	892
30604	thị trấn	Vĩnh Bình	892
30607	xã	Bình Hòa	892
30610	xã	Vĩnh An	892
30613	xã	Hòa Bình Thạnh	892
30616	xã	Vĩnh Lợi	892
30619	xã	Vĩnh Nhuận	892
30622	xã	Tân Phú	892
30625	xã	Vĩnh Thành	892
30628	thị trấn	Chợ Mới	893
30631	thị trấn	Mỹ Luông	893
30634	xã	Kiến An	893
30637	xã	Mỹ Hội Đông	893
30640	xã	Long Điền A	893
30643	xã	Tấn Mỹ	893
30646	xã	Long Điền B	893
30649	xã	Kiến Thành	893
30652	xã	Mỹ Hiệp	893
30655	xã	Mỹ An	893
30658	xã	Nhơn Mỹ	893
30661	xã	Long Giang	893
30664	xã	Long Kiến	893
30667	xã	Bình Phước Xuân	893
30670	xã	An Thạnh Trung	893
30673	thị trấn	Hội An	893
30676	xã	Hòa Bình	893
30679	xã	Hòa An	893
30682	thị trấn	Núi Sập	894
30685	thị trấn	Phú Hòa	894
30688	thị trấn	Óc Eo	894
30691	xã	Tây Phú	894
30692	xã	An Bình	894
30694	xã	Vĩnh Phú	894
30697	xã	Vĩnh Trạch	894
30700	xã	Phú Thuận	894
30703	xã	Vĩnh Chánh	894
30706	xã	Định Mỹ	894
30709	xã	Định Thành	894
30712	xã	Mỹ Phú Đông	894
30715	xã	Vọng Đông	894
30718	xã	Vĩnh Khánh	894
30721	xã	Thoại Giang	894
30724	xã	Bình Thành	894
30727	xã	Vọng Thê	894
30733	phường	Vĩnh Thanh	899
30736	phường	Vĩnh Quang	899
30739	phường	Vĩnh Hiệp	899
30742	phường	Vĩnh Thanh Vân	899
30745	phường	Vĩnh Lạc	899
30748	phường	An Hòa	899
30751	phường	An Bình	899
30754	phường	Rạch Sỏi	899
30757	phường	Vĩnh Lợi	899
30760	phường	Vĩnh Thông	899
30763	xã	Phi Thông	899
30766	phường	Tô Châu	900
30769	phường	Đông Hồ	900
30772	phường	Bình San	900
30775	phường	Pháo Đài	900
30778	phường	Mỹ Đức	900
30781	xã	Tiên Hải	900
30784	xã	Thuận Yên	900
30787	thị trấn	Kiên Lương	902
30790	xã	Kiên Bình	902
30802	xã	Hòa Điền	902
30805	xã	Dương Hòa	902
30808	xã	Bình An	902
30809	xã	Bình Trị	902
30811	xã	Sơn Hải	902
30814	xã	Hòn Nghệ	902
30817	thị trấn	Hòn Đất	903
30820	thị trấn	Sóc Sơn	903
30823	xã	Bình Sơn	903
30826	xã	Bình Giang	903
30828	xã	Mỹ Thái	903
30829	xã	Nam Thái Sơn	903
30832	xã	Mỹ Hiệp Sơn	903
30835	xã	Sơn Kiên	903
30836	xã	Sơn Bình	903
30838	xã	Mỹ Thuận	903
30840	xã	Lình Huỳnh	903
30841	xã	Thổ Sơn	903
30844	xã	Mỹ Lâm	903
30847	xã	Mỹ Phước	903
30850	thị trấn	Tân Hiệp	904
30853	xã	Tân Hội	904
30856	xã	Tân Thành	904
30859	xã	Tân Hiệp B	904
30860	xã	Tân Hòa	904
30862	xã	Thạnh Đông B	904
30865	xã	Thạnh Đông	904
30868	xã	Tân Hiệp A	904
30871	xã	Tân An	904
30874	xã	Thạnh Đông A	904
30877	xã	Thạnh Trị	904
30880	thị trấn	Minh Lương	905
30883	xã	Mong Thọ A	905
30886	xã	Mong Thọ B	905
30887	xã	Mong Thọ	905
30889	xã	Giục Tượng	905
30892	xã	Vĩnh Hòa Hiệp	905
30893	xã	Vĩnh Hòa Phú	905
30895	xã	Minh Hòa	905
30898	xã	Bình An	905
30901	xã	Thạnh Lộc	905
30904	thị trấn	Giồng Riềng	906
30907	xã	Thạnh Hưng	906
30910	xã	Thạnh Phước	906
30913	xã	Thạnh Lộc	906
30916	xã	Thạnh Hòa	906
30917	xã	Thạnh Bình	906
30919	xã	Bàn Thạch	906
30922	xã	Bàn Tân Định	906
30925	xã	Ngọc Thành	906
30928	xã	Ngọc Chúc	906
30931	xã	Ngọc Thuận	906
30934	xã	Hòa Hưng	906
30937	xã	Hòa Lợi	906
30940	xã	Hòa An	906
30943	xã	Long Thạnh	906
30946	xã	Vĩnh Thạnh	906
30947	xã	Vĩnh Phú	906
30949	xã	Hòa Thuận	906
30950	xã	Ngọc Hòa	906
30952	thị trấn	Gò Quao	907
30955	xã	Vĩnh Hòa Hưng Bắc	907
30958	xã	Định Hòa	907
30961	xã	Thới Quản	907
30964	xã	Định An	907
30967	xã	Thủy Liễu	907
30970	xã	Vĩnh Hòa Hưng Nam	907
30973	xã	Vĩnh Phước A	907
30976	xã	Vĩnh Phước B	907
30979	xã	Vĩnh Tuy	907
30982	xã	Vĩnh Thắng	907
30985	thị trấn	Thứ Ba	908
30988	xã	Tây Yên	908
30991	xã	Tây Yên A	908
30994	xã	Nam Yên	908
30997	xã	Hưng Yên	908
31000	xã	Nam Thái	908
31003	xã	Nam Thái A	908
31006	xã	Đông Thái	908
31009	xã	Đông Yên	908
31018	thị trấn	Thứ Mười Một	909
31021	xã	Thuận Hòa	909
31024	xã	Đông Hòa	909
31030	xã	Đông Thạnh	909
31031	xã	Tân Thạnh	909
31033	xã	Đông Hưng	909
31036	xã	Đông Hưng A	909
31039	xã	Đông Hưng B	909
31042	xã	Vân Khánh	909
31045	xã	Vân Khánh Đông	909
31048	xã	Vân Khánh Tây	909
31051	thị trấn	Vĩnh Thuận	910
31060	xã	Vĩnh Bình Bắc	910
31063	xã	Vĩnh Bình Nam	910
31064	xã	Bình Minh	910
31069	xã	Vĩnh Thuận	910
31072	xã	Tân Thuận	910
31074	xã	Phong Đông	910
31075	xã	Vĩnh Phong	910
31078	phường	Dương Đông	911
31081	phường	An Thới	911
31084	xã	Cửa Cạn	911
31087	xã	Gành Dầu	911
31090	xã	Cửa Dương	911
31093	xã	Hàm Ninh	911
31096	xã	Dương Tơ	911
31102	xã	Bãi Thơm	911
31105	xã	Thổ Châu	911
31108	xã	Hòn Tre	912
31111	xã	Lại Sơn	912
31114	xã	An Sơn	912
31115	xã	Nam Du	912
31012	xã	Thạnh Yên	913
31015	xã	Thạnh Yên A	913
31027	xã	An Minh Bắc	913
31054	xã	Vĩnh Hòa	913
31057	xã	Hòa Chánh	913
31066	xã	Minh Thuận	913
30791	xã	Vĩnh Phú	914
30793	xã	Vĩnh Điều	914
30796	xã	Tân Khánh Hòa	914
30797	xã	Phú Lợi	914
30799	xã	Phú Mỹ	914
31117	phường	Cái Khế	916
31120	phường	An Hòa	916
31123	phường	Thới Bình	916
31135	phường	Tân An	916
31144	phường	Xuân Khánh	916
31147	phường	Hưng Lợi	916
31149	phường	An Khánh	916
31150	phường	An Bình	916
31153	phường	Châu Văn Liêm	917
31154	phường	Thới Hòa	917
31156	phường	Thới Long	917
31157	phường	Long Hưng	917
31159	phường	Thới An	917
31162	phường	Phước Thới	917
31165	phường	Trường Lạc	917
31168	phường	Bình Thủy	918
31169	phường	Trà An	918
31171	phường	Trà Nóc	918
31174	phường	Thới An Đông	918
31177	phường	An Thới	918
31178	phường	Bùi Hữu Nghĩa	918
31180	phường	Long Hòa	918
31183	phường	Long Tuyền	918
31186	phường	Lê Bình	919
31189	phường	Hưng Phú	919
31192	phường	Hưng Thạnh	919
31195	phường	Ba Láng	919
31198	phường	Thường Thạnh	919
31201	phường	Phú Thứ	919
31204	phường	Tân Phú	919
31207	phường	Thốt Nốt	923
31210	phường	Thới Thuận	923
31212	phường	Thuận An	923
31213	phường	Tân Lộc	923
31216	phường	Trung Nhứt	923
31217	phường	Thạnh Hòa	923
31219	phường	Trung Kiên	923
31227	phường	Tân Hưng	923
31228	phường	Thuận Hưng	923
31211	xã	Vĩnh Bình	924
31231	thị trấn	Thạnh An	924
31232	thị trấn	Vĩnh Thạnh	924
31234	xã	Thạnh Mỹ	924
31237	xã	Vĩnh Trinh	924
31240	xã	Thạnh An	924
31241	xã	Thạnh Tiến	924
31243	xã	Thạnh Thắng	924
31244	xã	Thạnh Lợi	924
31246	xã	Thạnh Quới	924
31252	xã	Thạnh Lộc	924
31222	xã	Trung An	925
31225	xã	Trung Thạnh	925
31249	xã	Thạnh Phú	925
31255	xã	Trung Hưng	925
31261	thị trấn	Cờ Đỏ	925
31264	xã	Thới Hưng	925
31273	xã	Đông Hiệp	925
31274	xã	Đông Thắng	925
31276	xã	Thới Đông	925
31277	xã	Thới Xuân	925
31299	thị trấn	Phong Điền	926
31300	xã	Nhơn Ái	926
31303	xã	Giai Xuân	926
31306	xã	Tân Thới	926
31309	xã	Trường Long	926
31312	xã	Mỹ Khánh	926
31315	xã	Nhơn Nghĩa	926
31258	thị trấn	Thới Lai	927
31267	xã	Thới Thạnh	927
31268	xã	Tân Thạnh	927
31270	xã	Xuân Thắng	927
31279	xã	Đông Bình	927
31282	xã	Đông Thuận	927
31285	xã	Thới Tân	927
31286	xã	Trường Thắng	927
31288	xã	Định Môn	927
31291	xã	Trường Thành	927
31294	xã	Trường Xuân	927
31297	xã	Trường Xuân A	927
31298	xã	Trường Xuân B	927
31318	phường	I	930
31321	phường	III	930
31324	phường	IV	930
31327	phường	V	930
31330	phường	VII	930
31333	xã	Vị Tân	930
31336	xã	Hỏa Lựu	930
31338	xã	Tân Tiến	930
31339	xã	Hỏa Tiến	930
31340	phường	Ngã Bảy	931
31341	phường	Lái Hiếu	931
31343	phường	Hiệp Thành	931
31344	phường	Hiệp Lợi	931
31411	xã	Đại Thành	931
31414	xã	Tân Thành	931
31342	thị trấn	Một Ngàn	932
31345	xã	Tân Hòa	932
31346	thị trấn	Bảy Ngàn	932
31348	xã	Trường Long Tây	932
31351	xã	Trường Long A	932
31357	xã	Nhơn Nghĩa A	932
31359	thị trấn	Rạch Gòi	932
31360	xã	Thạnh Xuân	932
31362	thị trấn	Cái Tắc	932
31363	xã	Tân Phú Thạnh	932
31366	thị trấn	Ngã Sáu	933
31369	xã	Đông Thạnh	933
31375	xã	Đông Phú	933
31378	xã	Phú Hữu	933
31379	xã	Phú Tân	933
31381	thị trấn	Mái Dầm	933
31384	xã	Đông Phước	933
31387	xã	Đông Phước A	933
31393	thị trấn	Kinh Cùng	934
31396	thị trấn	Cây Dương	934
31399	xã	Tân Bình	934
31402	xã	Bình Thành	934
31405	xã	Thạnh Hòa	934
31408	xã	Long Thạnh	934
31417	xã	Phụng Hiệp	934
31420	xã	Hòa Mỹ	934
31423	xã	Hòa An	934
31426	xã	Phương Bình	934
31429	xã	Hiệp Hưng	934
31432	xã	Tân Phước Hưng	934
31433	thị trấn	Búng Tàu	934
31435	xã	Phương Phú	934
31438	xã	Tân Long	934
31441	thị trấn	Nàng Mau	935
31444	xã	Vị Trung	935
31447	xã	Vị Thủy	935
31450	xã	Vị Thắng	935
31453	xã	Vĩnh Thuận Tây	935
31456	xã	Vĩnh Trung	935
31459	xã	Vĩnh Tường	935
31462	xã	Vị Đông	935
31465	xã	Vị Thanh	935
31468	xã	Vị Bình	935
31483	xã	Thuận Hưng	936
31484	xã	Thuận Hòa	936
31486	xã	Vĩnh Thuận Đông	936
31489	thị trấn	Vĩnh Viễn	936
31490	xã	Vĩnh Viễn A	936
31492	xã	Lương Tâm	936
31493	xã	Lương Nghĩa	936
31495	xã	Xà Phiên	936
31471	phường	Thuận An	937
31472	phường	Trà Lồng	937
31473	phường	Bình Thạnh	937
31474	xã	Long Bình	937
31475	phường	Vĩnh Tường	937
31477	xã	Long Trị	937
31478	xã	Long Trị A	937
31480	xã	Long Phú	937
31481	xã	Tân Phú	937
31498	phường	5	941
31501	phường	7	941
31504	phường	8	941
31507	phường	6	941
31510	phường	2	941
31516	phường	4	941
31519	phường	3	941
31522	phường	1	941
31525	phường	10	941
31569	thị trấn	Châu Thành	942
31570	xã	Hồ Đắc Kiện	942
31573	xã	Phú Tâm	942
31576	xã	Thuận Hòa	942
31582	xã	Phú Tân	942
31585	xã	Thiện Mỹ	942
31594	xã	An Hiệp	942
31600	xã	An Ninh	942
31528	thị trấn	Kế Sách	943
31531	thị trấn	An Lạc Thôn	943
31534	xã	Xuân Hòa	943
31537	xã	Phong Nẫm	943
31540	xã	An Lạc Tây	943
31543	xã	Trinh Phú	943
31546	xã	Ba Trinh	943
31549	xã	Thới An Hội	943
31552	xã	Nhơn Mỹ	943
31555	xã	Kế Thành	943
31558	xã	Kế An	943
31561	xã	Đại Hải	943
31564	xã	An Mỹ	943
31567	thị trấn	Huỳnh Hữu Nghĩa	944
31579	xã	Long Hưng	944
31588	xã	Hưng Phú	944
31591	xã	Mỹ Hương	944
31597	xã	Mỹ Tú	944
31603	xã	Mỹ Phước	944
31606	xã	Thuận Hưng	944
31609	xã	Mỹ Thuận	944
31612	xã	Phú Mỹ	944
31615	thị trấn	Cù Lao Dung	945
31618	xã	An Thạnh 1	945
31621	xã	An Thạnh Tây	945
31624	xã	An Thạnh Đông	945
31627	xã	Đại Ân 1	945
31630	xã	An Thạnh 2	945
31633	xã	An Thạnh 3	945
31636	xã	An Thạnh Nam	945
31639	thị trấn	Long Phú	946
31642	xã	Song Phụng	946
31645	thị trấn	Đại Ngãi	946
31648	xã	Hậu Thạnh	946
31651	xã	Long Đức	946
31654	xã	Trường Khánh	946
31657	xã	Phú Hữu	946
31660	xã	Tân Hưng	946
31663	xã	Châu Khánh	946
31666	xã	Tân Thạnh	946
31669	xã	Long Phú	946
31684	thị trấn	Mỹ Xuyên	947
31690	xã	Đại Tâm	947
31693	xã	Tham Đôn	947
31708	xã	Thạnh Phú	947
31711	xã	Ngọc Đông	947
31714	xã	Thạnh Quới	947
31717	xã	Hòa Tú 1	947
31720	xã	Gia Hòa 1	947
31723	xã	Ngọc Tố	947
31726	xã	Gia Hòa 2	947
31729	xã	Hòa Tú 2	947
31732	phường	1	948
31735	phường	2	948
31738	xã	Vĩnh Quới	948
31741	xã	Tân Long	948
31744	xã	Long Bình	948
31747	phường	3	948
31750	xã	Mỹ Bình	948
31753	xã	Mỹ Quới	948
31756	thị trấn	Phú Lộc	949
31757	thị trấn	Hưng Lợi	949
31759	xã	Lâm Tân	949
31762	xã	Thạnh Tân	949
31765	xã	Lâm Kiết	949
31768	xã	Tuân Tức	949
31771	xã	Vĩnh Thành	949
31774	xã	Thạnh Trị	949
31777	xã	Vĩnh Lợi	949
31780	xã	Châu Hưng	949
31783	phường	1	950
31786	xã	Hòa Đông	950
31789	phường	Khánh Hòa	950
31792	xã	Vĩnh Hiệp	950
31795	xã	Vĩnh Hải	950
31798	xã	Lạc Hòa	950
31801	phường	2	950
31804	phường	Vĩnh Phước	950
31807	xã	Vĩnh Tân	950
31810	xã	Lai Hòa	950
31672	xã	Đại Ân 2	951
31673	thị trấn	Trần Đề	951
31675	xã	Liêu Tú	951
31678	xã	Lịch Hội Thượng	951
31679	thị trấn	Lịch Hội Thượng	951
31681	xã	Trung Bình	951
31687	xã	Tài Văn	951
31696	xã	Viên An	951
31699	xã	Thạnh Thới An	951
31702	xã	Thạnh Thới Thuận	951
31705	xã	Viên Bình	951
31813	phường	2	954
31816	phường	3	954
31819	phường	5	954
31822	phường	7	954
31825	phường	1	954
31828	phường	8	954
31831	phường	Nhà Mát	954
31834	xã	Vĩnh Trạch	954
31837	xã	Vĩnh Trạch Đông	954
31840	xã	Hiệp Thành	954
31843	thị trấn	Ngan Dừa	956
31846	xã	Ninh Quới	956
31849	xã	Ninh Quới A	956
31852	xã	Ninh Hòa	956
31855	xã	Lộc Ninh	956
31858	xã	Vĩnh Lộc	956
31861	xã	Vĩnh Lộc A	956
31863	xã	Ninh Thạnh Lợi A	956
31864	xã	Ninh Thạnh Lợi	956
31867	thị trấn	Phước Long	957
31870	xã	Vĩnh Phú Đông	957
31873	xã	Vĩnh Phú Tây	957
31876	xã	Phước Long	957
31879	xã	Hưng Phú	957
31882	xã	Vĩnh Thanh	957
31885	xã	Phong Thạnh Tây A	957
31888	xã	Phong Thạnh Tây B	957
31894	xã	Vĩnh Hưng	958
31897	xã	Vĩnh Hưng A	958
31900	thị trấn	Châu Hưng	958
31903	xã	Châu Hưng A	958
31906	xã	Hưng Thành	958
31909	xã	Hưng Hội	958
31912	xã	Châu Thới	958
31921	xã	Long Thạnh	958
31942	phường	1	959
31945	phường	Hộ Phòng	959
31948	xã	Phong Thạnh Đông	959
31951	phường	Láng Tròn	959
31954	xã	Phong Tân	959
31957	xã	Tân Phong	959
31960	xã	Phong Thạnh	959
31963	xã	Phong Thạnh A	959
31966	xã	Phong Thạnh Tây	959
31969	xã	Tân Thạnh	959
31972	thị trấn	Gành Hào	960
31975	xã	Long Điền Đông	960
31978	xã	Long Điền Đông A	960
31981	xã	Long Điền	960
31984	xã	Long Điền Tây	960
31985	xã	Điền Hải	960
31987	xã	An Trạch	960
31988	xã	An Trạch A	960
31990	xã	An Phúc	960
31993	xã	Định Thành	960
31996	xã	Định Thành A	960
31891	thị trấn	Hòa Bình	961
31915	xã	Minh Diệu	961
31918	xã	Vĩnh Bình	961
31924	xã	Vĩnh Mỹ B	961
31927	xã	Vĩnh Hậu	961
31930	xã	Vĩnh Hậu A	961
31933	xã	Vĩnh Mỹ A	961
31936	xã	Vĩnh Thịnh	961
31999	phường	9	964
32002	phường	2	964
32005	phường	1	964
32008	phường	5	964
32014	phường	8	964
32017	phường	6	964
32020	phường	7	964
32022	phường	Tân Xuyên	964
32023	xã	An Xuyên	964
32025	phường	Tân Thành	964
32026	xã	Tân Thành	964
32029	xã	Tắc Vân	964
32032	xã	Lý Văn Lâm	964
32035	xã	Định Bình	964
32038	xã	Hòa Thành	964
32041	xã	Hòa Tân	964
32044	thị trấn	U Minh	966
32047	xã	Khánh Hòa	966
32048	xã	Khánh Thuận	966
32050	xã	Khánh Tiến	966
32053	xã	Nguyễn Phích	966
32056	xã	Khánh Lâm	966
32059	xã	Khánh An	966
32062	xã	Khánh Hội	966
32065	thị trấn	Thới Bình	967
32068	xã	Biển Bạch	967
32069	xã	Tân Bằng	967
32071	xã	Trí Phải	967
32072	xã	Trí Lực	967
32074	xã	Biển Bạch Đông	967
32077	xã	Thới Bình	967
32080	xã	Tân Phú	967
32083	xã	Tân Lộc Bắc	967
32086	xã	Tân Lộc	967
32089	xã	Tân Lộc Đông	967
32092	xã	Hồ Thị Kỷ	967
32095	thị trấn	Trần Văn Thời	968
32098	thị trấn	Sông Đốc	968
32101	xã	Khánh Bình Tây Bắc	968
32104	xã	Khánh Bình Tây	968
32107	xã	Trần Hợi	968
32108	xã	Khánh Lộc	968
32110	xã	Khánh Bình	968
32113	xã	Khánh Hưng	968
32116	xã	Khánh Bình Đông	968
32119	xã	Khánh Hải	968
32122	xã	Lợi An	968
32124	xã	Phong Điền	968
32125	xã	Phong Lạc	968
32128	thị trấn	Cái Nước	969
32130	xã	Thạnh Phú	969
32131	xã	Lương Thế Trân	969
32134	xã	Phú Hưng	969
32137	xã	Tân Hưng	969
32140	xã	Hưng Mỹ	969
32141	xã	Hòa Mỹ	969
32142	xã	Đông Hưng	969
32143	xã	Đông Thới	969
32146	xã	Tân Hưng Đông	969
32149	xã	Trần Thới	969
32152	thị trấn	Đầm Dơi	970
32155	xã	Tạ An Khương	970
32158	xã	Tạ An Khương Đông	970
32161	xã	Trần Phán	970
32162	xã	Tân Trung	970
32164	xã	Tân Đức	970
32167	xã	Tân Thuận	970
32170	xã	Tạ An Khương Nam	970
32173	xã	Tân Duyệt	970
32174	xã	Tân Dân	970
32176	xã	Tân Tiến	970
32179	xã	Quách Phẩm Bắc	970
32182	xã	Quách Phẩm	970
32185	xã	Thanh Tùng	970
32186	xã	Ngọc Chánh	970
32188	xã	Nguyễn Huân	970
32191	thị trấn	Năm Căn	971
32194	xã	Hàm Rồng	971
32197	xã	Hiệp Tùng	971
32200	xã	Đất Mới	971
32201	xã	Lâm Hải	971
32203	xã	Hàng Vịnh	971
32206	xã	Tam Giang	971
32209	xã	Tam Giang Đông	971
32212	thị trấn	Cái Đôi Vàm	972
32214	xã	Phú Thuận	972
32215	xã	Phú Mỹ	972
32218	xã	Phú Tân	972
32221	xã	Tân Hải	972
32224	xã	Việt Thắng	972
32227	xã	Tân Hưng Tây	972
32228	xã	Rạch Chèo	972
32230	xã	Nguyễn Việt Khái	972
32233	xã	Tam Giang Tây	973
32236	xã	Tân Ân Tây	973
32239	xã	Viên An Đông	973
32242	xã	Viên An	973
32244	thị trấn	Rạch Gốc	973
32245	xã	Tân Ân	973
32248	xã	Đất Mũi	973
`;
